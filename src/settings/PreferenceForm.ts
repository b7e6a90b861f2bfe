import type { FieldName, InputValues, StoredValues } from "./fields";
import type { PreferenceSection } from "./Field";
import type { RefusedField } from "./refusedField";
import type { SectionStore } from "./SectionStore";

/** A section's form as saving sees it. Where its values are, it alone knows. */
export interface PreferenceForm {
  readonly section: PreferenceSection;
  /** Whose settings it has been edited as. */
  readonly owner: string;
  readonly store: SectionStore;
  /**
   * Checks what is dirty and marks the form as saving. Gives the dirty fields' values as the server stores them, or
   * undefined where there is nothing to save or Save has to wait: then the form says why.
   */
  submit: () => Promise<Partial<StoredValues> | undefined>;
  /** Puts the focus on the first field that is wrong; false where none is. */
  focusInvalid: () => boolean;
  getInputs: () => Partial<InputValues>;
  /** Shows fields as the baseline has them; one that is being typed in once it is left. */
  follow: (names: readonly FieldName[]) => void;
  /** Takes newer truth in: rebases, and shows what follows it. */
  rebase: (truth: Partial<StoredValues>) => void;
  /** Says at its field that the server refused it. */
  refuse: (refused: RefusedField<FieldName>) => void;
}
