import { createMiddleware } from "hono/factory";
import type { Environment } from "./App";
import { failure } from "./envelope";

/**
 * Reads the access token of every request. Ignores an unknown or expired token and refuses a refresh token, also on
 * public endpoints.
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

/** Refuses requests without a valid token with code 401 (recorded: `anonymous.json`). */
export const signedIn = createMiddleware<Environment>(async (context, next) => {
  const token = context.get("token");
  const account = token && context.get("state").findById(token.accountId);
  if (!account) return failure(401, "Login required");
  context.set("account", account);
  noteUse(account.oauth_grants, token.clientId, context.get("state").now());
  await next();
  return undefined;
});

/** Sets the last use of an application to now (recorded: `oauth.json`). */
function noteUse(
  grants: { client_id: string; last_used_at: string | null }[],
  clientId: string | undefined,
  now: number,
): void {
  const grant = grants.find((one) => one.client_id === clientId);
  if (grant) grant.last_used_at = new Date(now).toISOString();
}
