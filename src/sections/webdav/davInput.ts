import type { DavAccountInput } from "../../api/schemas/davAccount";

const keys = ["name", "uri", "readonly", "proxy", "disable_sys_files"] as const satisfies (keyof DavAccountInput)[];

/**
 * Returns the body that changes an account: the call replaces everything, so values that the user has not changed are
 * those that the server holds now.
 */
export function changedInput(before: DavAccountInput, typed: DavAccountInput, now: DavAccountInput): DavAccountInput {
  const merged = keys.map((key) => [key, typed[key] === before[key] ? now[key] : typed[key]]);
  return Object.fromEntries(merged) as object as DavAccountInput;
}

/** Returns whether an account holds what was sent. The server drops `proxy` in silence where the group may not. */
export function holdsInput(account: DavAccountInput, sent: DavAccountInput, mayProxy: boolean): boolean {
  return keys.every((key) => account[key] === sent[key] || (key === "proxy" && !mayProxy));
}
