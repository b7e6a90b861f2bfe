import type { SaveOutcome } from "../saving/SaveRequest";
import type { SubmittedBy } from "../saving/PreferenceForm";
import type { SaveStatus } from "../saving/SaveStatus";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { FieldName, StoredValues } from "../settings/fields";
import type { HeldText } from "./FormState";

/** How a conflict is resolved: with the value from elsewhere, the input here, or both sides' changes merged. */
export type Resolution = "theirs" | "mine" | "both";

/**
 * All events of a form.
 *
 * `focused` is the field whose text box has the focus at that time: the box keeps its caret.
 */
export type FormEvent =
  /** The user changed a box. */
  | { type: "edited"; name: FieldName; input: unknown; focused: FieldName | undefined }
  /** A control holds text that is not in its value, or no longer does (`held` undefined). */
  | { type: "held"; name: FieldName; held: HeldText | undefined }
  /** The focus left a text box. */
  | { type: "left"; name: FieldName }
  /** Newer truth for some or all fields. `answered` is false if the page itself wrote it into its cache. */
  | { type: "truthArrived"; truth: Partial<StoredValues>; answered: boolean; focused: FieldName | undefined }
  | { type: "resolved"; name: FieldName; by: Resolution }
  | { type: "discarded" }
  /** The last save is to be undone. */
  | { type: "undone" }
  /** The host has locked these fields: their edits are dropped. */
  | { type: "locked"; names: readonly FieldName[] }
  | { type: "submitted"; by: SubmittedBy }
  /** The save is at the head of the queue. `others` is the patch of the forms before this one. */
  | { type: "turnCame"; truth: Partial<StoredValues>; others: PreferencesPatch; focused: FieldName | undefined }
  | { type: "phaseChanged"; status: SaveStatus }
  /** The save has ended. `truth`: this form's values as read back after a failure. */
  | {
      type: "ended";
      outcome: SaveOutcome<PreferencesPatch>;
      truth: Partial<StoredValues> | undefined;
      focused: FieldName | undefined;
    }
  /**
   * No outcome: the user stopped waiting, the queue could not be entered, or another user signed in before the success.
   */
  | { type: "turnMissed"; error: unknown };
