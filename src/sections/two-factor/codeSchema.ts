import * as z from "zod/mini";
import { asciiDigits } from "../../text/asciiDigits";
import { issue } from "../../settings/issue";

/** A typed or pasted TOTP code: six digits of any script. Ignores blanks, dashes and invisible marks. */
export const codeSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => asciiDigits(text).replace(/[\s\p{Pd}\p{Cf}]/gu, "")),
  ),
  z.string().check(z.regex(/^\d{6}$/, issue("codeIncomplete"))),
);
