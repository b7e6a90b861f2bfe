import { createMiddleware } from "hono/factory";
import type { Environment } from "./App";
import { failure } from "./envelope";
import type { Token } from "./tokens";

export type Scope = "UserInfo.Read" | "UserInfo.Write" | "UserSecurityInfo.Read" | "UserSecurityInfo.Write";

/** Whether a token may: an ordinary sign-in carries no scopes and may do everything, and writing includes reading. */
export function hasScope(token: Token | undefined, scope: Scope): boolean {
  const scopes = token?.scopes;
  return scopes === undefined || scopes.includes(scope) || scopes.includes(scope.replace(/\.Read$/, ".Write"));
}

export const insufficientScope = (scope: Scope): Response => failure(40089, `Insufficient scope: ${scope}`);

/** Refuses applications whose token lacks a scope: code 40089. */
export const needsScope = (scope: Scope) =>
  createMiddleware<Environment>(async (context, next) => {
    if (!hasScope(context.get("token"), scope)) return insufficientScope(scope);
    await next();
    return undefined;
  });
