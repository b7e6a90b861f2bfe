import * as z from "zod/mini";
import { issue } from "../../settings/issue";
import { countCharacters } from "../../settings/schemas";

const password = (min: number) =>
  z.string().check(
    z.refine((text) => text !== "", { error: issue("required"), abort: true }),
    z.refine((text) => countCharacters(text) >= min, { error: issue("passwordTooShort", min), abort: true }),
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
      // Said beside what else is wrong, not only once the rest is right.
      when: () => true,
    }),
  );

/** The three boxes of the form that changes the password. */
export type Passwords = z.infer<typeof passwordSchema>;
