import { useEffect, useMemo, useState } from "react";
import { nearestLanguage, type Languages, type LoadMessages } from "../messages/languages";
import { mergeMessages } from "../messages/mergeMessages";
import type { MessageOverrides, Messages } from "../messages/Messages";

// Shared by all providers, so that each language is loaded only once.
const loaded = new Map<LoadMessages, Messages>();
const retryAfter = 4_000;

/**
 * Returns the texts of the available language nearest to a tag, merged with the host's overrides, and the language's
 * name. The texts are undefined until they have loaded. While another language loads, the previous one stays. A failed
 * load is retried after 4 s.
 */
export function useLanguage(
  locale: string,
  languages: Languages,
  overrides: MessageOverrides | undefined,
): { messages: Messages | undefined; name: string } {
  const wanted = nearestLanguage(locale, Object.keys(languages));
  const [shown, setShown] = useState(wanted);
  const [attempt, setAttempt] = useState(0);
  const textsOf = (name: string) => {
    const language = languages[name];
    return typeof language === "function" ? loaded.get(language) : language;
  };
  const isLoaded = textsOf(wanted) !== undefined;

  useEffect(() => {
    const load = languages[wanted];
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => current && setShown(wanted);
    const renderAgain = () => setAttempt((count) => count + 1);
    if (typeof load !== "function" || loaded.has(load)) {
      show();
      // Another provider's load may have ended since this render.
      if (!isLoaded) renderAgain();
    } else {
      load().then(
        (messages) => {
          loaded.set(load, messages);
          show();
          renderAgain();
        },
        () => {
          if (current) timer = setTimeout(renderAgain, retryAfter);
        },
      );
    }
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [languages, wanted, isLoaded, attempt]);

  const name = textsOf(wanted) ? wanted : shown;
  const texts = textsOf(name);
  const messages = useMemo(() => texts && mergeMessages(texts, overrides), [texts, overrides]);
  return { messages, name };
}
