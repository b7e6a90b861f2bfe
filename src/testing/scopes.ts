import { createMiddleware } from "hono/factory";
import type { Environment } from "./App";
import { failure } from "./envelope";
import type { Token } from "./tokens";

export type Scope = `${"UserInfo" | "UserSecurityInfo" | "DavAccount" | "Finance"}.${"Read" | "Write"}`;

/** Returns whether a token has a scope. Plain sign-ins have all; `Write` includes `Read` (recorded: `oauth.json`). */
export function hasScope(token: Token | undefined, scope: Scope): boolean {
  const scopes = token?.scopes;
  return scopes === undefined || scopes.includes(scope) || scopes.includes(scope.replace(/\.Read$/, ".Write"));
}

export const insufficientScope = (scope: Scope): Response => failure(40089, `Insufficient scope: ${scope}`);

/** Refuses tokens without a scope with code 40089 (recorded: `oauth.json`). */
export const needsScope = (scope: Scope) =>
  createMiddleware<Environment>(async (context, next) => {
    if (!hasScope(context.get("token"), scope)) return insufficientScope(scope);
    await next();
    return undefined;
  });
