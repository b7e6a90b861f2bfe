import { fields, type FieldName } from "./fields";
import type { AnswerName, Preference, PreferenceSection } from "./preference";

/** An entry of the table whose types are no longer told apart, for code over all fields. */
export type AnyPreference = Preference<PreferenceSection, AnswerName, unknown, unknown>;

/** Returns the entry of a field whose name is only known at run time. */
export function fieldNamed(name: FieldName): AnyPreference {
  return fields[name] as unknown as AnyPreference;
}
