/** Returns a passkey's id, which the server answers in standard base64, as browsers write it: in base64url. */
export function credentialId(id: string): string {
  return id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
