import type { AccountPart } from "./account";
import { fields, type FieldName } from "./fields";
import type { Field, PreferenceSection } from "./Field";

/** A field of the table whose types are no longer told apart: what code over all fields works with. */
export type AnyField = Field<PreferenceSection, AccountPart, unknown, unknown>;

/** The entry of a field whose name is only known at run time. */
export function fieldNamed(name: FieldName): AnyField {
  return fields[name] as unknown as AnyField;
}
