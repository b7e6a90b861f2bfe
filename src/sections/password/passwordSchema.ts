import * as z from "zod/mini";
import { issue } from "../../settings/issue";
import { countCharacters } from "../../settings/schemas";

// Without `abort`: zod would not compare the two new passwords after it (seen with 4.6.7, whatever `when` says).
const password = (min: number) =>
  z.string().check(
    z.refine((text) => text !== "", issue("required")),
    z.refine((text) => text === "" || countCharacters(text) >= min, issue("passwordTooShort", min)),
    z.refine((text) => countCharacters(text) <= 128, issue("passwordTooLong", 128)),
  );

/** The password form: the server's own limits (4 and 6 to 128 characters) refuse, and nothing else. */
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

/** The three boxes of the form that changes the password. */
export type Passwords = z.infer<typeof passwordSchema>;
