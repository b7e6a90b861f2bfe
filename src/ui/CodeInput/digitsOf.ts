/**
 * Returns the first six digits of a text as ASCII 0 to 9. Converts full-width, Arabic and Persian digits; skips all
 * other characters.
 */
export function digitsOf(text: string): string {
  return (text.normalize("NFKC").match(/[0-9٠-٩۰-۹]/g) ?? [])
    .map((digit) => (digit > "9" ? digit.charCodeAt(0) & 0xf : digit))
    .join("")
    .slice(0, 6);
}
