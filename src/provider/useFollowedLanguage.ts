import { useCallback, useState } from "react";
import { hasLanguage, type Languages } from "../messages/languages";

/**
 * The language to show: the host's, until another one is saved on the page. Then that one, if there are texts in it,
 * until the host gives a different language.
 */
export function useFollowedLanguage(
  locale: string,
  languages: Languages,
): [locale: string, follow: (saved: string) => void] {
  const [followed, setFollowed] = useState<{ instead: string; saved: string }>();
  const follow = useCallback(
    (saved: string) => {
      if (hasLanguage(saved, Object.keys(languages))) setFollowed({ instead: locale, saved });
    },
    [locale, languages],
  );
  return [followed?.instead === locale ? followed.saved : locale, follow];
}
