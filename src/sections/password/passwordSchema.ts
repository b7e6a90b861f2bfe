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
