import type { PreferencesPatch } from "../api/SettingPatch";
import { isEmptyPatch } from "../settings/buildPatch";
import type { PreferenceForm } from "./PreferenceForm";
import type { SaveOutcome, SaveRequest } from "./SaveRequest";
import { statusIn } from "./SaveStatus";

export interface SavePreferencesOptions {
  /** Sends one save through the queue. Its rejections say nothing that the outcome has not said. */
  send: (request: SaveRequest<PreferencesPatch>) => Promise<unknown>;
  /** Called with the saved values, those included that a lost answer turned out to have saved. */
  onSaved: (saved: PreferencesPatch) => void;
}

/**
 * Saves the dirty fields of these forms in one PATCH.
 *
 * A form with something refused or in conflict says so and stays out of it; the others are saved. Returns true where the
 * PATCH succeeded or there was none to send, false where it failed or the waiting was stopped.
 */
export async function savePreferences(
  forms: readonly PreferenceForm[],
  { send, onSaved }: SavePreferencesOptions,
): Promise<boolean> {
  let taking = forms.filter((form) => form.submit());
  forms.some((form) => form.focusInvalid());
  const [first] = taking;
  if (!first) return true;

  const waiting = new AbortController();
  let found: PreferencesPatch = {};
  let ended: SaveOutcome<PreferencesPatch> | undefined;
  const request: SaveRequest<PreferencesPatch> = {
    owner: first.owner,
    parts: [...new Set(taking.flatMap((form) => form.parts))],
    signal: waiting.signal,
    patch: (truth) => {
      let patch: PreferencesPatch = {};
      // A form that leaves may be saved anew before this save has ended, whose outcome is none of that one's.
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
  return ended?.kind === "saved";
}
