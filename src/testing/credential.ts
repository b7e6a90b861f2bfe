import { fromBase64 } from "./base64";

/** The parts of a new passkey that are checked or kept. */
export interface Credential {
  rawId: Uint8Array;
  type: string;
  challenge: string;
  /** The host of the page that created it. */
  host: string;
  attestation: Uint8Array;
  transports: string[];
}

/** Parses the JSON of `PublicKeyCredential.toJSON()`. Returns undefined if a part is missing or invalid. */
export function parseCredential(text: string): Credential | undefined {
  try {
    const { rawId, type, response } = JSON.parse(text) as Raw;
    const client = JSON.parse(decode(bytesOf(response?.clientDataJSON))) as {
      type?: unknown;
      challenge?: unknown;
      origin?: unknown;
    };
    if (type !== "public-key" || client.type !== "webauthn.create") return undefined;
    return {
      rawId: bytesOf(rawId),
      type,
      challenge: String(client.challenge),
      host: new URL(String(client.origin)).hostname,
      attestation: bytesOf(response?.attestationObject),
      transports: response?.transports?.map(String) ?? [],
    };
  } catch {
    return undefined;
  }
}

/**
 * Returns whether the credential answers this challenge from a page of this site. Does not verify its attestation, so
 * that a test needs no authenticator.
 */
export const checkCredential = (credential: Credential, challenge: string, siteHost: string): boolean =>
  credential.challenge === challenge && (credential.host === siteHost || credential.host.endsWith(`.${siteHost}`));

interface Raw {
  rawId?: unknown;
  type?: unknown;
  response?: { clientDataJSON?: unknown; attestationObject?: unknown; transports?: unknown[] };
}

function bytesOf(value: unknown): Uint8Array {
  const bytes = typeof value === "string" ? fromBase64(value) : undefined;
  if (!bytes || bytes.length === 0) throw new TypeError("no base64url");
  return bytes;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
