import type { FieldError, FieldErrors, FieldValues } from "react-hook-form";
import type * as z from "zod/mini";

/** Each field's first issue, as react-hook-form holds errors. */
export function fieldErrors<Values extends FieldValues>(
  issues: readonly Pick<z.core.$ZodIssue, "code" | "path" | "message">[],
): FieldErrors<Values> {
  const errors: Record<string, FieldError> = {};
  for (const { path, code, message } of issues) errors[String(path[0])] ??= { type: code, message };
  return errors as FieldErrors<Values>;
}
