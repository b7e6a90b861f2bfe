import { isGroup } from "./fingerprint";
import type { MessageOverrides, Messages } from "./Messages";

/** Returns the texts of a language with some of them replaced by the host's. */
export function mergeMessages(messages: Messages, overrides: MessageOverrides | undefined): Messages {
  return overrides ? (merge(messages, overrides) as Messages) : messages;
}

function merge(texts: object, overrides: object): object {
  const merged = Object.entries(overrides).map(([key, own]: [string, unknown]) => {
    const text = (texts as Record<string, unknown>)[key];
    return [key, isGroup(text) && isGroup(own) ? merge(text, own) : (own ?? text)] as const;
  });
  return { ...texts, ...(Object.fromEntries(merged) as object) };
}
