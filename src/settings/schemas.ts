import * as z from "zod/mini";
import { normalizeExtensions } from "./extensions";
import { issue } from "./issue";

/** Returns the number of characters as the server counts them: code points, so an emoji counts as one, not two. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

// The server accepts a name of blanks and invisible characters, which is then shown as nothing.
// The code points at the end are letters without a glyph: the Hangul fillers and the empty Braille cell.
const somethingVisible = /[^\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/u;

/** `nick`: 1 to 255 characters, trimmed. Unlike the server, it refuses a blank name. */
export const nickSchema = z
  .pipe(
    z.string(),
    z.transform((text: string) => text.trim()),
  )
  .check(
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

// Converts the Arabic-Indic, Persian and full-width digits that those keyboards type.
const asciiDigits = (text: string) =>
  text.trim().replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** `version_retention_max`: the box's text. An empty box is refused; it does not mean "unlimited", which is 0. */
export const maximumSchema = z
  .pipe(
    z.string().check(
      z.refine((text) => text.trim() !== "", { error: issue("numberRequired"), abort: true }),
      z.refine((text) => /^\d+$/.test(asciiDigits(text)), issue("wholeNumber")),
    ),
    z.transform((text: string) => Number(asciiDigits(text))),
  )
  .check(z.refine(Number.isSafeInteger, issue("tooLarge")));

/** A switch that shows the opposite of the stored value. */
export const negatedSchema = z.pipe(
  z.boolean(),
  z.transform((on: boolean) => !on),
);
