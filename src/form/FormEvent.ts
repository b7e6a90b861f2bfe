import type { SaveOutcome } from "../saving/SaveRequest";
import type { SaveStatus } from "../saving/SaveStatus";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { FieldName, StoredValues } from "../settings/fields";
import type { HeldText } from "./FormState";

/** How a conflict is resolved: with the other value, with one's own, or with both sides' changes joined. */
export type Resolution = "theirs" | "mine" | "both";

/**
 * Everything that can happen to a form.
 *
 * `focused` is the field whose text box has the focus in that moment: it keeps its caret.
 */
export type FormEvent =
  /** The person changed a box. */
  | { type: "edited"; name: FieldName; input: unknown; focused: FieldName | undefined }
  /** A box holds a text beside its value; `held` undefined: no longer. */
  | { type: "held"; name: FieldName; held: HeldText | undefined }
  /** The focus left a text box. */
  | { type: "left"; name: FieldName }
  /** Newer truth of some fields or all. `answered`: the server has just answered it; else this page has put it into its cache. */
  | { type: "truthArrived"; truth: Partial<StoredValues>; answered: boolean; focused: FieldName | undefined }
  | { type: "resolved"; name: FieldName; by: Resolution }
  | { type: "discarded" }
  /** Save was pressed. */
  | { type: "submitted" }
  /** The save is at the head of the queue. `taken` is the patch of the other forms in it. */
  | { type: "turnCame"; truth: Partial<StoredValues>; taken: PreferencesPatch; focused: FieldName | undefined }
  | { type: "phaseChanged"; status: SaveStatus }
  /** The save is over. `truth`: this form's values in what was read back after a failure. */
  | {
      type: "ended";
      outcome: SaveOutcome<PreferencesPatch>;
      truth: Partial<StoredValues> | undefined;
      focused: FieldName | undefined;
    }
  /** The turn has not come: the waiting was stopped, or the queue could not be entered. */
  | { type: "turnMissed"; error: unknown };
