/**
 * Returns the id of the application that an access token was given to; undefined for that of an ordinary sign-in.
 *
 * Cloudreve's tokens are JWTs with the claim `client_id` (pkg/auth/jwt.go). The claim is not verified here: it only
 * marks the application in the list.
 */
export function clientIdOf(token: string | null): string | undefined {
  try {
    const payload = (token ?? "").split(".")[1] ?? "";
    const claims = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { client_id?: unknown };
    return typeof claims.client_id === "string" && claims.client_id !== "" ? claims.client_id : undefined;
  } catch {
    return undefined;
  }
}
