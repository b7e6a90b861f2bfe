import * as z from "zod/mini";
import { asciiDigits } from "../text/asciiDigits";
import { cleanName } from "../text/cleanName";
import { normalizeExtensions } from "./extensions";
import { issue } from "./issue";

/** Returns the number of characters as the server counts them: code points, so an emoji counts as one, not two. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

// The server accepts a name of blanks and invisible characters, which is then shown as nothing.
// The code points at the end are letters without a glyph: the Hangul fillers and the empty Braille cell.
const somethingVisible = /[^\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/u;

/** `nick`: 1 to 255 characters, without invisible ones. Unlike the server, it refuses a blank name. */
export const nickSchema = z.pipe(z.string(), z.transform(cleanName)).check(
  z.refine((text) => somethingVisible.test(text), { error: issue("nameRequired"), abort: true }),
  z.refine((text) => countCharacters(text) <= 255, {
    error: ({ input }) => issue("tooLong", countCharacters(String(input))),
  }),
);

/** `language`: 1 to 255 characters. The server accepts any word. */
export const languageSchema = z.string().check(
  z.refine((text) => text !== "", issue("required")),
  z.refine((text) => countCharacters(text) <= 255, issue("tooLong")),
);

/** `preferred_theme`: hex color of 3, 4, 6 or 8 digits, `rgb()`, `rgba()` or `hsl()`. */
export const themeSchema = z
  .string()
  .check(
    z.refine((text) => /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(rgba?|hsl)\(.*\))$/i.test(text), issue("color")),
  );

/** `version_retention_ext`: normalizes the entries, and drops those that could never match a file. */
export const extensionsSchema = z.pipe(
  z.array(z.string()),
  z.transform((entries: string[]) => normalizeExtensions(entries)),
);

/** Returns the digits of a number as the page writes it, with marks of direction and between thousands. */
function numberIn(text: string): string {
  const digits = asciiDigits(text)
    .replace(/\p{Cf}/gu, "")
    .trim();
  return /^\d{1,3}([,\u066c'’ ]\d{3})+$/.test(digits) ? digits.replace(/\D/g, "") : digits;
}

/** `version_retention_max`: the box's text. An empty box is refused; it does not mean "unlimited", which is 0. */
export const maximumSchema = z
  .pipe(
    z.string().check(
      z.refine((text) => numberIn(text) !== "", { error: issue("numberRequired"), abort: true }),
      z.refine((text) => /^\d+$/.test(numberIn(text)), issue("wholeNumber")),
    ),
    z.transform((text: string) => Number(numberIn(text))),
  )
  .check(z.refine(Number.isSafeInteger, issue("tooLarge")));

/** A switch that shows the opposite of the stored value. */
export const negatedSchema = z.pipe(
  z.boolean(),
  z.transform((on: boolean) => !on),
);
