/** A passkey's id in standard base64, with all that base64url writes differently. */
export const madeId = "+/+/+/8=";

interface FakeAuthenticator {
  /** Number of times that the browser was asked for a passkey. */
  asked: number;
  /** The ids of which the browser was told that they are gone, in base64url. */
  gone: string[];
  /** Puts the browser's own back. */
  undo: () => void;
}

/**
 * Puts an authenticator in place of the browser's. It makes a passkey at once, or refuses with an error of this name,
 * or waits until it is aborted (`"waits"`).
 */
export function fakeAuthenticator(answer: "makes" | "waits" | (string & {}) = "makes"): FakeAuthenticator {
  const made: FakeAuthenticator = { asked: 0, gone: [], undo: () => undefined };
  const create = (options: CredentialCreationOptions = {}): Promise<unknown> => {
    made.asked += 1;
    if (answer === "makes") return Promise.resolve(credentialFor(options));
    if (answer !== "waits") return Promise.reject(new DOMException("as asked for", answer));
    return new Promise((_, reject) => options.signal?.addEventListener("abort", () => reject(asError(options))));
  };
  const undoCreate = replace(navigator.credentials, "create", create);
  const undoSignal = replace(PublicKeyCredential, "signalUnknownCredential", (told: { credentialId: string }) => {
    made.gone.push(told.credentialId);
    return Promise.resolve();
  });
  made.undo = () => {
    undoCreate();
    undoSignal();
  };
  return made;
}

const asError = ({ signal }: CredentialCreationOptions) => signal?.reason as Error;

/** Puts a value over that of an object's prototype, or its own. Returns the function that removes it. */
export function replace(object: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  };
}

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

function credentialFor({ publicKey }: CredentialCreationOptions) {
  const rawId = Uint8Array.from(atob(madeId), (character) => character.charCodeAt(0));
  const client = {
    type: "webauthn.create",
    challenge: base64Url(new Uint8Array(publicKey?.challenge as ArrayBuffer)),
    origin: `http://${publicKey?.rp.id ?? ""}`,
  };
  return {
    id: base64Url(rawId),
    rawId: rawId.buffer,
    type: "public-key",
    authenticatorAttachment: "platform",
    response: {
      attestationObject: Uint8Array.of(1).buffer,
      clientDataJSON: new TextEncoder().encode(JSON.stringify(client)).buffer,
      getTransports: () => ["internal"],
    },
    getClientExtensionResults: () => ({}),
  };
}
