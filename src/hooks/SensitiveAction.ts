/**
 * An action for which a host may want to know again who the user is (`confirmIdentity`). Signing out everywhere is a
 * change of the password, and asked for as that.
 */
export type SensitiveAction =
  | "changePassword"
  | "turnOnTwoFactor"
  | "turnOffTwoFactor"
  | "setUpTwoFactorAgain"
  | "addPasskey"
  | "removePasskey"
  | "linkIdentity"
  | "unlinkIdentity"
  | "revokeApp"
  | "createWebDavAccount"
  | "changeWebDavAccount"
  | "showWebDavPassword"
  | "removeWebDavAccount"
  | "cancelMembership";

/** Asks the user to prove who they are. Resolves to whether they have: true lets the action go on. */
export type ConfirmIdentity = (action: SensitiveAction) => Promise<boolean>;
