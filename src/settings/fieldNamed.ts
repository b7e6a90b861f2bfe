import { fields, type FieldName } from "./fields";
import type { AnswerName, Preference, PreferenceSectionId } from "./preference";

/** An entry of the table with its types erased, for code that handles all fields. */
export type AnyPreference = Preference<PreferenceSectionId, AnswerName, unknown, unknown>;

/** Returns the entry of a field whose name is known only at run time. */
export function fieldNamed(name: FieldName): AnyPreference {
  return fields[name] as unknown as AnyPreference;
}
