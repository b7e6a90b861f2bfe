/** Texts that are the same in all languages: names of systems and services. */
export const properNames = ["windows", "macos", "linux", "android"]
  .map((system) => `webDav.connecting.systems.${system}`)
  .concat("providers.");

/**
 * Texts that the checks of each language let pass, because somebody has looked at them: rightly the same as in English
 * (a word that both have), or rightly more than 2.2 times as long. A key that ends with "." stands for its group.
 */
export const lookedAt: Record<string, { sameAsEnglish?: string[]; long?: string[] }> = {
  "ar-AR": { long: ["issues.codeIncomplete", "profile.email", "securityOverview.look"] },
  "de-DE": {
    sameAsEnglish: [
      "avatar.dialog.zoom",
      "theme.colors.orange",
      "theme.colors.cyan",
      "theme.colors.indigo",
      "theme.colors.pink",
      "twoFactor.code",
      "webDav.form.name",
      "signInActivity.filter.webDav",
      "passkeys.title",
      "passkeys.adding.name",
      "finance.gift.code",
    ],
    long: [
      "linkedIdentities.unlink",
      "linkedIdentities.unlinkNamed",
      "state.saving",
      "state.undone",
      "profile.group",
      "twoFactor.enable.copy",
      "storage.group",
      "linkedIdentities.wasUnlinked",
      "linkedIdentities.unlinking.title",
      "linkedIdentities.unlinking.submit",
      "signInActivity.failed",
      "membership.noGroup",
    ],
  },
  "es-ES": {
    sameAsEnglish: ["avatar.dialog.zoom", "theme.colors.other", "signInActivity.filter.webDav"],
    long: ["avatar.dialog.turnLeft", "profile.email", "finance.history.reasons.share_purchased"],
  },
  "fr-FR": {
    sameAsEnglish: [
      "groups.versions",
      "avatar.dialog.zoom",
      "theme.colors.orange",
      "theme.colors.cyan",
      "theme.colors.indigo",
      "twoFactor.code",
      "signInActivity.filter.webDav",
      "finance.gift.code",
    ],
    long: ["state.undone", "sessions.everywhere.action"],
  },
  "it-IT": {
    long: ["state.undone", "avatar.title", "linkedIdentities.linkedOn", "connectedApps.scopes.read.Workflow"],
    sameAsEnglish: [
      "avatar.dialog.zoom",
      "profile.email",
      "password.title",
      "twoFactor.sheet.account",
      "webDav.connecting.password",
      "sessions.everywhere.action",
      "signInActivity.filter.webDav",
    ],
  },
  "pl-PL": { sameAsEnglish: ["webDav.form.folder", "signInActivity.filter.webDav"], long: ["avatar.title"] },
  "pt-BR": {
    sameAsEnglish: ["avatar.dialog.zoom", "signInActivity.filter.webDav"],
    long: ["finance.history.reasons.share_purchased"],
  },
  "ru-RU": { sameAsEnglish: ["signInActivity.filter.webDav"] },
};
