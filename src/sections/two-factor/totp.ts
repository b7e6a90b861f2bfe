/** Seconds for which the server keeps a prepared TOTP key (recorded; `2fa_init` in its cache). */
export const totpKeySeconds = 600;

/**
 * Returns the `otpauth:` URI that authenticator apps read from the QR code, in Google's key URI format: the issuer both
 * as the label's prefix and as a parameter, everything percent-encoded, with the server's algorithm (SHA-1, 6 digits,
 * 30 s).
 *
 * Removes colons, because a colon would end the issuer early. Shortens the title, of which the URI has two, and the
 * account's name, so that the QR code stays readable.
 */
export function totpUri({ issuer, account, secret }: { issuer: string; account: string; secret: string }): string {
  const user = shortened(withoutColons(account), 100, longestAccount);
  const uriOf = (name: string) =>
    // Without an account's name, apps refuse the code or show an empty line.
    `otpauth://totp/${encode(name)}:${encode(user || name)}?secret=${encode(secret)}&issuer=${encode(name)}&algorithm=SHA1&digits=6&period=30`;
  const copies = user === "" ? 3 : 2;
  const room = Math.floor((longestUri - uriOf("").length) / copies);
  return uriOf(shortened(withoutColons(issuer), 40, room) || "Cloudreve");
}

/**
 * The bytes of a QR code of version 12 with error correction M (ISO/IEC 18004, table 7): 65 modules and the quiet zone
 * of 8, drawn in 174 CSS px with 2 px a module. Smaller ones get lost in a photo of a screen.
 */
const longestUri = 287;
/** Leaves the site's title at least 39 bytes. */
const longestAccount = 110;

function withoutColons(text: string): string {
  return text.replaceAll(":", " ").replace(/\s+/g, " ").trim();
}

/**
 * Returns a key in groups of four characters, which are easier to read and type. Uses no regular expression: the engine
 * would keep the last match.
 */
export function keyGroups(secret: string): string[] {
  return Array.from({ length: Math.ceil(secret.length / 4) }, (_, group) => secret.slice(group * 4, group * 4 + 4));
}

/** Cuts a text to so many characters, and to so many bytes when it is percent-encoded; empty if nothing fits. */
function shortened(text: string, length: number, bytes: number): string {
  const characters = Array.from(text);
  const fits = (part: string) => encode(part).length <= bytes;
  if (characters.length <= length && fits(text)) return text;
  for (let count = Math.min(characters.length, length) - 1; count > 0; count -= 1) {
    const part = `${characters.slice(0, count).join("").trimEnd()}…`;
    if (fits(part)) return part;
  }
  return "";
}

// Lone surrogates would make encodeURIComponent throw; RFC 3986 also reserves !'()*.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
