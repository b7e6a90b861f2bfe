import * as z from "zod/mini";
import { issue } from "../../settings/issue";

/** A typed or pasted TOTP code: six digits. Ignores blanks and dashes. */
export const codeSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.replace(/[\s-]/g, "")),
  ),
  z.string().check(z.regex(/^\d{6}$/, issue("codeIncomplete"))),
);
