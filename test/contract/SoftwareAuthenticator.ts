const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

/** A platform authenticator without a browser (WebAuthn level 2, attestation "none"). */
export class SoftwareAuthenticator {
  /** The id of its only credential. */
  readonly id = crypto.getRandomValues(new Uint8Array(32));

  /** Creates the credential. Returns the JSON for `POST /user/authn`. */
  async create(options: { challenge: string; rpId: string; origin: string }): Promise<string> {
    const { publicKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
      "sign",
      "verify",
    ]);
    // A byte 0x04, then x and y of 32 bytes each.
    const point = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
    const key = join(hex("a5010203262001215820"), point.slice(1, 33), hex("225820"), point.slice(33));
    const authenticatorData = join(
      new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(options.rpId))),
      // Flags (user present, user verified, credential data follows), then the counter.
      hex("4500000001"),
      hex("01020304050607080102030405060708"),
      Uint8Array.of(0, this.id.length),
      this.id,
      key,
    );
    const attestationObject = join(
      cborText("fmt", 0xa3),
      cborText("none"),
      cborText("attStmt"),
      hex("a0"),
      cborText("authData"),
      Uint8Array.of(0x58, authenticatorData.length),
      authenticatorData,
    );
    const client = {
      type: "webauthn.create",
      challenge: options.challenge,
      origin: options.origin,
      crossOrigin: false,
    };
    return JSON.stringify({
      authenticatorAttachment: "platform",
      clientExtensionResults: {},
      id: base64url(this.id),
      rawId: base64url(this.id),
      response: {
        attestationObject: base64url(attestationObject),
        authenticatorData: base64url(authenticatorData),
        clientDataJSON: base64url(new TextEncoder().encode(JSON.stringify(client))),
        publicKey: base64url(new Uint8Array(await crypto.subtle.exportKey("spki", publicKey))),
        publicKeyAlgorithm: -7,
        transports: ["internal"],
      },
      type: "public-key",
    });
  }
}

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const join = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
/** Encodes a short text in CBOR. `map` is a byte that starts a map, before its first text. */
const cborText = (text: string, map?: number) =>
  Uint8Array.from([...(map === undefined ? [] : [map]), 0x60 + text.length, ...new TextEncoder().encode(text)]);
