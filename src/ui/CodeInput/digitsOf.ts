import { asciiDigits } from "../../text/asciiDigits";

/** Returns the first six digits of a text as ASCII 0 to 9, whatever their script. Skips all other characters. */
export function digitsOf(text: string): string {
  return asciiDigits(text).replace(/\D/g, "").slice(0, 6);
}
