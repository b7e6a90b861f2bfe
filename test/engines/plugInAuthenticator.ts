/**
 * Runs in the page. Puts an authenticator in place of the browser's: WebKitGTK has none, and those of the others wait
 * for a user. It makes a passkey with this id (standard base64) at once, for the page's own address.
 */
export function plugInAuthenticator(id: string): void {
  const toBase64Url = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const create = ({ publicKey }: CredentialCreationOptions) => {
    const rawId = Uint8Array.from(atob(id), (character) => character.charCodeAt(0));
    const challenge = toBase64Url(new Uint8Array(publicKey?.challenge as ArrayBuffer));
    const client = JSON.stringify({ type: "webauthn.create", challenge, origin: location.origin });
    return Promise.resolve({
      id: toBase64Url(rawId),
      rawId: rawId.buffer,
      type: "public-key",
      authenticatorAttachment: "platform",
      response: {
        attestationObject: Uint8Array.of(1).buffer,
        clientDataJSON: new TextEncoder().encode(client).buffer,
        getTransports: () => ["internal"],
      },
      getClientExtensionResults: () => ({}),
    });
  };
  const credentials = "credentials" in navigator ? navigator.credentials : {};
  Object.defineProperty(credentials, "create", { configurable: true, value: create });
  if (!("credentials" in navigator)) Object.defineProperty(navigator, "credentials", { value: credentials });
  if (!("PublicKeyCredential" in window)) Object.assign(window, { PublicKeyCredential: () => undefined });
}
