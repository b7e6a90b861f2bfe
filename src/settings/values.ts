import type { FieldName, StoredValues } from "./fields";

/** Returns the names of the fields in `values`. */
export function namesIn(values: Partial<Record<FieldName, unknown>>): FieldName[] {
  return Object.keys(values) as FieldName[];
}

/** Returns the values of the fields that pass the test. */
export function pick(
  values: Partial<StoredValues>,
  test: (name: FieldName, value: unknown) => boolean,
): Partial<StoredValues> {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => test(name as FieldName, value)));
}
