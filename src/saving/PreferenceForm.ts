import type { PreferencesPatch } from "../api/SettingPatch";
import type { Account, AccountPart } from "../account/Account";
import type { SaveOutcome } from "./SaveRequest";
import type { SaveStatus } from "./SaveStatus";

/** A form's answer to its turn. */
export interface Turned {
  /** Its part of the patch. Undefined: a conflict was met, and the form takes no part in the save any more. */
  part: PreferencesPatch | undefined;
  /** Values of an earlier save that are now known to be saved. */
  found: PreferencesPatch;
}

/** What a save needs of a form of preferences. */
export interface PreferenceForm {
  /** The site and the user that it was edited as. */
  readonly owner: string;
  /** The parts of the account that its values are read from. */
  readonly parts: readonly AccountPart[];
  /** Checks the dirty fields. Returns whether the form takes part in the save; if not, it says why. */
  submit: () => boolean;
  /** Makes its part of the patch against the truth of this moment. `taken` is the patch of the forms before it. */
  takeTurn: (truth: Partial<Account>, taken: PreferencesPatch) => Turned;
  showPhase: (status: SaveStatus) => void;
  /** Takes in how the save ended. Returns values known to be saved now, beside those of the patch. */
  end: (outcome: SaveOutcome<PreferencesPatch>) => PreferencesPatch;
  /** The turn has not come. */
  missTurn: (error: unknown) => void;
  /** Puts the focus on the first field that is wrong. Returns false where none is. */
  focusInvalid: () => boolean;
}
