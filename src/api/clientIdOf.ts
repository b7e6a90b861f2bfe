/**
 * Returns the id of the application that an access token was given to; undefined for that of an ordinary sign-in.
 *
 * Cloudreve's tokens are JWTs with the claim `client_id` (pkg/auth/jwt.go). The claim is not verified here: it only marks
 * the application in the list.
 */
export function clientIdOf(token: string | null): string | undefined {
  try {
    const payload = (token ?? "").split(".")[1] ?? "";
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const id = typeof claims === "object" && claims !== null && "client_id" in claims ? claims.client_id : undefined;
    return typeof id === "string" && id !== "" ? id : undefined;
  } catch {
    return undefined;
  }
}
