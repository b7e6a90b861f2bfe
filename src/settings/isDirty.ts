import { fieldNamed } from "./fieldNamed";
import type { FieldName } from "./fields";

/**
 * Whether what the form holds stands for something else than the baseline.
 * Text that stands for nothing (a refused number) is dirty unless it is what the baseline itself is shown as.
 */
export function isDirty(name: FieldName, baseline: unknown, input: unknown): boolean {
  const field = fieldNamed(name);
  const shown = field.toInput(baseline);
  if (Object.is(shown, input)) return false;
  // Odd stored entries count: only the field's equality may look past them.
  if (Array.isArray(input)) return !field.equal(baseline, input);
  const parsed = field.schema.safeParse(input);
  return parsed.success ? !field.equal(baseline, parsed.data) : true;
}
