import { sendSignal } from "@simplewebauthn/browser";
import { hostOfPage } from "../../browser/webAuthn";

/**
 * Tells the browser that the server has no such passkey (any more), so that it is not offered at the next sign-in.
 * Takes the id in base64url, and the host for which the passkey was made.
 *
 * Browsers with the WebAuthn Signal API (Chromium 132, Safari 26) do what they can, and do not tell what they did.
 *
 * `rpId` defaults to the page's host and those above it: only the server knows which it is, and the id is unique.
 */
export function signalGone(id: string, rpId?: string): void {
  for (const rpID of rpId === undefined ? hostsAbove(hostOfPage()) : [rpId])
    void sendSignal({ signalName: "unknownCredential", rpID, credentialID: id }).catch(() => undefined);
}

/** Returns a host and those above it, but for the top level: `a.example.com`, `example.com`. */
export function hostsAbove(host: string): string[] {
  const labels = host.split(".");
  return [host, ...labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join("."))];
}
