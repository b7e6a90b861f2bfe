import type { PreferencesPatch } from "../api/SettingPatch";
import { CloudreveError } from "../api/CloudreveError";
import { isEmptyPatch } from "./buildPatch";
import type { PreferenceForm } from "./PreferenceForm";
import type { SaveOutcome, SaveRequest } from "./SaveRequest";
import { statusIn, type SaveStatus } from "./SaveStatus";
import { Submission } from "./Submission";

export interface SavePreferencesOptions {
  /** Sends one save through the queue. Its rejections say nothing that the outcome has not said. */
  send: (request: SaveRequest<PreferencesPatch>) => Promise<unknown>;
  /** Told what was saved: also what a lost answer turned out to have saved. */
  onSaved: (saved: PreferencesPatch) => void;
}

/**
 * Saves the dirty fields of these forms in one PATCH.
 *
 * A form with something refused or in conflict says so and stays out of it; the others are saved. Gives true where the
 * PATCH succeeded or there was none to send, false where it failed or the waiting was stopped.
 */
export async function savePreferences(
  forms: readonly PreferenceForm[],
  { send, onSaved }: SavePreferencesOptions,
): Promise<boolean> {
  const submissions: Submission[] = [];
  for (const form of forms) {
    const values = await form.submit();
    if (values) submissions.push(new Submission(form, values));
  }
  forms.some((form) => form.focusInvalid());
  if (submissions.length === 0) return true;

  const waiting = new AbortController();
  let ended: SaveOutcome<PreferencesPatch> | undefined;
  const request: SaveRequest<PreferencesPatch> = {
    owner: forms[0]?.owner,
    signal: waiting.signal,
    patch: (truth) =>
      submissions.reduce<PreferencesPatch>((patch, each) => ({ ...patch, ...each.patchAgainst(truth, patch) }), {}),
    onPhase: (phase) => {
      for (const each of submissions) each.setSave(statusIn(phase, () => waiting.abort()));
    },
    onOutcome: (outcome) => {
      ended = outcome;
      const saved = submissions.reduce<PreferencesPatch>((all, each) => ({ ...all, ...each.end(outcome) }), {});
      const all = outcome.kind === "saved" ? { ...saved, ...outcome.patch } : saved;
      if (!isEmptyPatch(all)) onSaved(all);
    },
  };
  const error: unknown = await send(request).then(
    () => undefined,
    (reason: unknown) => reason,
  );

  // No outcome: its turn has not come. The waiting was stopped, or the queue could not be entered.
  const status: SaveStatus =
    error instanceof CloudreveError && error.kind === "aborted" ? { kind: "idle" } : { kind: "failed", error };
  if (!ended) for (const each of submissions) each.setSave(status);
  return ended?.kind === "saved";
}
