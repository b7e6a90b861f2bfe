import type { FieldErrors, Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { issue } from "../../settings/issue";
import { countCharacters } from "../../settings/schemas";

// Without `abort`: after an aborted check zod 4.6.7 does not compare the two new passwords, whatever `when` says.
const password = (min: number) =>
  z.string().check(
    z.refine((text) => text !== "", issue("required")),
    z.refine((text) => text === "" || countCharacters(text) >= min, issue("passwordTooShort", min)),
    z.refine((text) => countCharacters(text) <= 128, issue("passwordTooLong", 128)),
  );

/** Schema of the password form. It has only the server's own limits: 4 (current) or 6 (new) to 128 characters. */
export const passwordSchema = z
  .object({
    current_password: password(4),
    new_password: password(6),
    confirm_new_password: z.string().check(z.refine((text) => text !== "", issue("required"))),
  })
  .check(
    z.refine((form) => form.confirm_new_password === "" || form.confirm_new_password === form.new_password, {
      error: issue("passwordsDiffer"),
      path: ["confirm_new_password"],
    }),
  );

/** The texts in the three boxes of the password form. */
export type Passwords = z.infer<typeof passwordSchema>;

/** Checks the boxes for react-hook-form, with the first issue of each. */
export const resolver: Resolver<Passwords> = (passwords) => {
  const { data, error } = passwordSchema.safeParse(passwords);
  if (data) return { values: data, errors: {} };
  const errors: FieldErrors<Passwords> = {};
  for (const { path, code, message } of error.issues) errors[path[0] as keyof Passwords] ??= { type: code, message };
  return { values: {}, errors };
};

/**
 * Returns whether the boxes hold something to save. The current password alone is no change: browsers and password
 * managers fill it in by themselves.
 */
export function isChange({ new_password, confirm_new_password }: Partial<Passwords>): boolean {
  return Boolean(new_password) || Boolean(confirm_new_password);
}
