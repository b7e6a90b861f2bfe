import * as z from "zod/mini";
import { issue } from "../../settings/issue";

/** A TOTP code as typed or pasted: six digits, blanks and dashes between them looked past. */
export const codeSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.replace(/[\s-]/g, "")),
  ),
  z.string().check(z.regex(/^\d{6}$/, issue("codeIncomplete"))),
);
