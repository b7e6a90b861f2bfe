/** The first six digits of a text as 0 to 9, whatever the keyboard's script and whatever stands between them. */
export function digitsOf(text: string): string {
  return (text.normalize("NFKC").match(/[0-9٠-٩۰-۹]/g) ?? [])
    .map((digit) => (digit > "9" ? digit.charCodeAt(0) & 0xf : digit))
    .join("")
    .slice(0, 6);
}
