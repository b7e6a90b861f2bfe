import type { Messages } from "../../messages/Messages";

/** Scopes that tell the application who the user is. `UserInfo` includes them. */
const identity = ["openid", "profile", "email"];

/**
 * Returns what an application may do, a sentence for each thing: `.Write` includes `.Read` (recorded in `oauth.json`).
 * Scopes that are not known come last, by their names.
 */
export function scopeSentences(words: Messages["connectedApps"]["scopes"], scopes: readonly string[]): string[] {
  const rights = new Map<string, "read" | "write">();
  const others: string[] = [];
  for (const scope of scopes) {
    const [, thing, right] = /^(.+)\.(Read|Write)$/.exec(scope) ?? [];
    if (thing !== undefined) rights.set(thing, right === "Write" ? "write" : (rights.get(thing) ?? "read"));
    else if (!identity.includes(scope) && scope !== "offline_access") others.push(scope);
  }
  const known = Object.keys(words.read) as (keyof typeof words.read)[];
  const sentences = known.flatMap((thing) => {
    const right = rights.get(thing);
    return right === undefined ? [] : [words[right][thing]];
  });
  const unknown = [...rights].filter(([thing]) => !Object.hasOwn(words.read, thing));
  return [
    ...(scopes.some((scope) => identity.includes(scope)) && !rights.has("UserInfo") ? [words.identity] : []),
    ...sentences,
    ...(scopes.includes("offline_access") ? [words.offline] : []),
    ...unknown.map(([thing, right]) => (right === "read" ? words.otherRead : words.otherWrite)(thing)),
    ...new Set(others.map((scope) => words.other(scope))),
  ];
}
