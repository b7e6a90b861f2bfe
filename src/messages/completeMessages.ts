import { isGroup } from "./fingerprint";
import type { Messages } from "./Messages";

/** Returns the texts of a language, in English where it lacks them, and the keys of the missing ones. */
export function completeMessages(own: unknown, english: Messages): { messages: Messages; missing: string[] } {
  const missing: string[] = [];
  const messages = complete(own, english, "", missing) as Messages;
  return { messages, missing };
}

function complete(own: unknown, english: object, path: string, missing: string[]): object {
  const texts = (isGroup(own) ? own : {}) as Record<string, unknown>;
  const completed = Object.entries(english).map(([key, text]: [string, unknown]) => {
    const name = `${path}${key}`;
    const ownText = texts[key];
    if (isGroup(text) && isGroup(ownText)) return [key, complete(ownText, text, `${name}.`, missing)] as const;
    if (!isGroup(ownText) && typeof ownText === typeof text) return [key, ownText] as const;
    missing.push(name);
    return [key, text] as const;
  });
  return { ...texts, ...(Object.fromEntries(completed) as object) };
}
