import { createMiddleware } from "hono/factory";
import type { Environment } from "./App";
import { failure } from "./envelope";

/**
 * Reads the token of every request, of public endpoints too.
 * An unknown or expired one counts as none; a refresh token in its place is an error everywhere.
 */
export const authenticate = createMiddleware<Environment>(async (context, next) => {
  const state = context.get("state");
  const text = /^Bearer (.+)$/.exec(context.req.header("Authorization") ?? "")?.[1];
  const token = text === undefined ? undefined : state.tokens.find(text);
  if (token?.type === "refresh") return failure(40020, "Invalid token type");
  context.set("token", token && !state.tokens.isExpired(token) ? token : undefined);
  await next();
  return undefined;
});

/** Lets only signed-in users through: code 401 with HTTP 200 for all others. */
export const signedIn = createMiddleware<Environment>(async (context, next) => {
  const token = context.get("token");
  const account = token && context.get("state").findById(token.accountId);
  if (!account) return failure(401, "Login required");
  context.set("account", account);
  noteUse(account.oauth_grants, token.clientId, context.get("state").now());
  await next();
  return undefined;
});

/** An application's requests show in the list of grants as its last use (`fixtures/oauth.json`). */
function noteUse(
  grants: { client_id: string; last_used_at: string | null }[],
  clientId: string | undefined,
  now: number,
): void {
  const grant = grants.find((one) => one.client_id === clientId);
  if (grant) grant.last_used_at = new Date(now).toISOString();
}
