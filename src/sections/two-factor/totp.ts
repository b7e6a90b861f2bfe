/** Seconds for which the server keeps a prepared TOTP key (recorded; `2fa_init` in its cache). */
export const totpKeySeconds = 600;

/**
 * Returns the `otpauth:` URI that authenticator apps read from the QR code, in Google's key URI format: the issuer both
 * as the label's prefix and as a parameter, everything percent-encoded, with the server's algorithm (SHA-1, 6 digits,
 * 30 s).
 *
 * Removes colons, because a colon would end the issuer early, and cuts the title to 40
 * characters, because a QR code holds at most 2,331 bytes.
 */
export function totpUri({ issuer, account, secret }: { issuer: string; account: string; secret: string }): string {
  const name = shortened(withoutColons(issuer), 40) || "Cloudreve";
  // Without an account's name, apps refuse the code or show an empty line.
  const label = `${encode(name)}:${encode(shortened(withoutColons(account), 100) || name)}`;
  return `otpauth://totp/${label}?secret=${encode(secret)}&issuer=${encode(name)}&algorithm=SHA1&digits=6&period=30`;
}

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

function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : text;
}

// Lone surrogates would make encodeURIComponent throw; RFC 3986 also reserves !'()*.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
