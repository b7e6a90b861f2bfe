import { useEffect, useMemo, useState } from "react";
import { nearestLanguage, type Languages } from "../messages/languages";
import { mergeMessages } from "../messages/mergeMessages";
import type { MessageOverrides, Messages } from "../messages/Messages";
import { loadTexts, textsOf } from "../messages/languageTexts";

/** Time (ms) after which a failed load is tried again. */
const retryAfter = 4_000;

/**
 * Returns the texts of the available language nearest to a tag, merged with the host's overrides, and the language's
 * name. The texts are undefined until they have loaded. While another language loads, the previous one stays. A failed
 * load is retried after 4 s; `failed` tells that there are no texts to show because of it.
 */
export function useLanguage(
  locale: string,
  languages: Languages,
  overrides: MessageOverrides | undefined,
): { messages: Messages | undefined; name: string; failed: boolean } {
  const wanted = nearestLanguage(locale, Object.keys(languages));
  const [shown, setShown] = useState(wanted);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const textsIn = (name: string) => {
    const texts = textsOf(name, languages);
    return typeof texts === "function" ? undefined : texts;
  };
  const isLoaded = textsIn(wanted) !== undefined;
  if (isLoaded && shown !== wanted) setShown(wanted);

  useEffect(() => {
    const next = textsOf(wanted, languages);
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renderAgain = () => setAttempt((count) => count + 1);
    if (typeof next === "function") {
      // Runs this effect again: English may be needed, too.
      loadTexts(next).then(renderAgain, () => {
        if (!current) return;
        setFailed(true);
        timer = setTimeout(renderAgain, retryAfter);
      });
    } else if (next && !isLoaded) {
      // Another provider's load has ended since this render.
      renderAgain();
    }
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [languages, wanted, isLoaded, attempt]);

  const name = isLoaded ? wanted : shown;
  const texts = textsIn(name);
  const messages = useMemo(() => texts && mergeMessages(texts, overrides), [texts, overrides]);
  return { messages, name, failed: failed && messages === undefined };
}
