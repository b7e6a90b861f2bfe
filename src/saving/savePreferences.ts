import type { PreferencesPatch } from "../api/SettingPatch";
import { isEmptyPatch } from "../settings/buildPatch";
import type { PreferenceForm, SubmittedBy } from "./PreferenceForm";
import type { SaveOutcome, OwnedSaveRequest } from "./SaveRequest";
import { statusIn } from "./SaveStatus";

export interface SavePreferencesOptions {
  /** Sends one save through the queue. A rejection after `onOutcome` adds nothing to the outcome. */
  send: (request: OwnedSaveRequest<PreferencesPatch>) => Promise<unknown>;
  /** Called with the saved values, including those of an earlier save that reading back found to be saved. */
  onSaved: (saved: PreferencesPatch) => void;
  /** The user's act that begins the save. After a change that is saved at once, the focus stays. @default "press" */
  by?: SubmittedBy | undefined;
}

/**
 * Saves the dirty fields of these forms in one PATCH.
 *
 * A form with a refused field or a conflict shows that and is left out; the others are saved. Resolves to true
 * if the PATCH succeeded, also if only reading back shows that, or if no form joined it; to false if it failed or the
 * user stopped waiting.
 */
export async function savePreferences(
  forms: readonly PreferenceForm[],
  { send, onSaved, by = "press" }: SavePreferencesOptions,
): Promise<boolean> {
  let taking = forms.filter((form) => form.submit(by));
  if (by === "press") forms.some((form) => form.focusInvalid());
  const [first] = taking;
  if (!first) return true;

  const waiting = new AbortController();
  let found: PreferencesPatch = {};
  let ended: SaveOutcome<PreferencesPatch> | undefined;
  const request: OwnedSaveRequest<PreferencesPatch> = {
    owner: first.owner,
    resources: [...new Set(taking.flatMap((form) => form.resources))],
    signal: waiting.signal,
    patch: (truth) => {
      let patch: PreferencesPatch = {};
      // Drop a form that leaves: the outcome of this save must not reach a new save of that form.
      taking = taking.filter((form) => {
        const turned = form.takeTurn(truth, patch);
        found = { ...found, ...turned.found };
        patch = { ...patch, ...turned.part };
        return turned.part !== undefined;
      });
      return patch;
    },
    onPhase: (phase) => {
      for (const form of taking) form.showPhase(statusIn(phase, () => waiting.abort()));
    },
    onOutcome: (outcome) => {
      ended = outcome;
      const saved = taking.reduce<PreferencesPatch>((all, form) => ({ ...all, ...form.end(outcome) }), found);
      const all = outcome.kind === "saved" ? { ...saved, ...outcome.patch } : saved;
      if (!isEmptyPatch(all)) onSaved(all);
    },
  };
  try {
    await send(request);
  } catch (error) {
    if (!ended) for (const form of taking) form.missTurn(error);
  }
  // A lost answer: reading back may have found everything saved.
  return ended?.kind === "saved" || (ended !== undefined && taking.every((form) => form.hasSaved()));
}
