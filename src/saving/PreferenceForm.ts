import type { PreferencesPatch } from "../api/SettingPatch";
import type { Account, AccountResource } from "../account/Account";
import type { SaveOutcome } from "./SaveRequest";
import type { SaveStatus } from "./SaveStatus";

/** A form's contribution to a save whose turn has come. */
export interface Turned {
  /** The form's part of the patch. Undefined after a conflict: the form has left the save. */
  part: PreferencesPatch | undefined;
  /** Values of an earlier save that are now known to be saved. */
  found: PreferencesPatch;
}

/** The user pressed Save, or has made a change in a section that saves each change. */
export type SubmittedBy = "press" | "change";

/** Port from a save to a preference form. */
export interface PreferenceForm {
  /** The site and the user for whom it was edited (`ownerOf`). */
  readonly owner: string;
  /** The resources of the account that its values are read from. */
  readonly resources: readonly AccountResource[];
  /**
   * Checks the dirty fields. Returns whether the form joins the save; if not, the form shows why. By a `change` the
   * form leaves out the fields that are refused, and the box that the user is typing in.
   */
  submit: (by: SubmittedBy) => boolean;
  /** Computes its part of the patch against the truth of this moment. `others` is the patch of the forms before it. */
  takeTurn: (truth: Partial<Account>, others: PreferencesPatch) => Turned;
  showPhase: (status: SaveStatus) => void;
  /** Takes the outcome of the save. Returns the values, beside those in the patch, that are now known to be saved. */
  end: (outcome: SaveOutcome<PreferencesPatch>) => PreferencesPatch;
  /** Whether its last save has succeeded, and nothing was edited after it. */
  hasSaved: () => boolean;
  /** Ends the save without an outcome: its turn never came, or another user signed in before its success. */
  missTurn: (error: unknown) => void;
  /** Focuses the first invalid field. Returns false if there is none. */
  focusInvalid: () => boolean;
}
