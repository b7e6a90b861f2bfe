/** Returns a text with its digits as ASCII 0 to 9, whatever their script and width, in the compatibility form NFKC. */
export function asciiDigits(text: string): string {
  return text.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => (digit <= "9" ? digit : String(valueOf(digit))));
}

// In Unicode the digits of a script are ten code points in a row; some scripts' rows follow each other.
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}
