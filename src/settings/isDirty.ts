import { fieldNamed } from "./fieldNamed";
import type { FieldName } from "./fields";

/**
 * Whether an input means another value than the baseline. An input without a valid value (a refused number) is dirty,
 * unless the baseline itself is shown that way.
 */
export function isDirty(name: FieldName, baseline: unknown, input: unknown): boolean {
  const field = fieldNamed(name);
  const shown = field.toInput(baseline);
  if (Object.is(shown, input)) return false;
  // Not parsed: the schema would drop malformed stored entries, and only the field's equality may ignore those.
  if (Array.isArray(input)) return !field.equal(baseline, input);
  const parsed = field.schema.safeParse(input);
  return parsed.success ? !field.equal(baseline, parsed.data) : true;
}
