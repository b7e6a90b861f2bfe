import { attempt } from "./apis";

/* The parts of the browser that passkeys need. Apart from apis.ts, which is in the first load of a page. */

/** Whether the browser can make passkeys. `insecure`: it does so only on pages with TLS. */
export function passkeySupport(): "supported" | "insecure" | "unsupported" {
  if (attempt(() => typeof PublicKeyCredential === "function") === true) return "supported";
  return attempt(() => isSecureContext) === false ? "insecure" : "unsupported";
}

/** Whether the device can make a passkey by itself (fingerprint, face, PIN); true if the browser does not say. */
export async function hasPlatformAuthenticator(): Promise<boolean> {
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return true;
  }
}

/** Returns the host of the page, without its port; an empty text if the page may not know it. */
export function hostOfPage(): string {
  return attempt(() => location.hostname) ?? "";
}
