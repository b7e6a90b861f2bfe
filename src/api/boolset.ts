/**
 * Returns whether bit `bit` of a boolset is set. A boolset is base64 of bytes (`/RoB`): bit n is in byte ⌊n/8⌋, the
 * lowest first. Bits behind its end are not set; nor is any where the text is no base64.
 */
export function hasBit(boolset: string, bit: number): boolean {
  let bytes: string;
  try {
    bytes = atob(boolset);
  } catch {
    return false;
  }
  const byte = bytes.charCodeAt(Math.floor(bit / 8));
  return ((byte >> (bit % 8)) & 1) === 1;
}
