import { useEffect, useMemo, useState } from "react";
import { languages, nearestLanguage } from "../messages/languages";
import { mergeMessages } from "../messages/mergeMessages";
import type { MessageOverrides, Messages } from "../messages/Messages";

// What was loaded once is there at once for every later provider.
const loaded = new Map<string, Messages>();
const retryAfter = 4_000;

/**
 * The texts of a language with the host's own over them; undefined until they are loaded.
 * While another language loads, the one before stays. A load that failed is tried again.
 */
export function useLanguage(locale: string, overrides: MessageOverrides | undefined): { messages: Messages | undefined; name: string } {
  const wanted = nearestLanguage(locale);
  const [shown, setShown] = useState(wanted);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => current && setShown(wanted);
    if (loaded.has(wanted)) {
      show();
    } else {
      languages[wanted]?.().then(
        (messages) => {
          loaded.set(wanted, messages);
          show();
          setAttempt((count) => count + 1);
        },
        () => {
          if (current) timer = setTimeout(() => setAttempt((count) => count + 1), retryAfter);
        },
      );
    }
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, attempt]);

  const name = loaded.has(wanted) ? wanted : shown;
  const texts = loaded.get(name);
  const messages = useMemo(() => texts && mergeMessages(texts, overrides), [texts, overrides]);
  return { messages, name };
}
