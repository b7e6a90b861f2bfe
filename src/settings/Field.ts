import type * as z from "zod/mini";
import type { Account, AccountPart } from "./account";

/** The sections whose fields may share a PATCH. Credentials and the membership are not among them. */
export type PreferenceSection = "profile" | "preferences" | "theme" | "versionRetention";

/**
 * Everything that is to be said about one setting. Its key in the table is its key in the PATCH.
 *
 * `Stored` is the value as the server keeps it, `Input` the value as the form holds it while it is edited.
 */
export interface Field<Section extends PreferenceSection, Part extends AccountPart, Stored, Input> {
  section: Section;
  /** The parts of the account that `read` looks at. */
  needs: readonly Part[];
  read: (account: Pick<Account, Part>) => Stored;
  toInput: (stored: Stored) => Input;
  /** From input to what is stored, with the server's own limits; its messages are issues. */
  schema: z.ZodMiniType<Stored, Input>;
  /** The one authority on "dirty": a field is dirty when what its input stands for is not equal to the baseline. */
  equal: (a: Stored, b: Stored) => boolean;
  /** Joins what was changed here and elsewhere since the baseline, where that has a meaning. */
  merge?: ((base: Stored, mine: Stored, theirs: Stored) => Stored) | undefined;
  /** The messages by which the server refuses this field ("Nickname too long"). */
  refusedAs: RegExp;
}

/** Makes an entry of the field table; equality is by value, and the input is the stored value, unless told. */
export function defineField<const Section extends PreferenceSection, Part extends AccountPart, Stored, Input = Stored>(
  field: Omit<Field<Section, Part, Stored, Input>, "toInput" | "equal"> & {
    toInput?: (stored: Stored) => Input;
    equal?: (a: Stored, b: Stored) => boolean;
  },
): Field<Section, Part, Stored, Input> {
  const toInput = field.toInput ?? ((stored: Stored) => stored as unknown as Input);
  return { ...field, toInput, equal: field.equal ?? Object.is };
}
