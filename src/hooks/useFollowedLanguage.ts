import { useCallback, useState } from "react";
import { hasLanguage, languages as shipped, type LoadMessages } from "../messages/languages";

/**
 * The language to show: the host's, until another one is saved on the page. Then that one, if there are texts in it,
 * until the host gives a different language.
 */
export function useFollowedLanguage(locale: string, own: Readonly<Record<string, LoadMessages>> | undefined): [locale: string, follow: (saved: string) => void] {
  const [followed, setFollowed] = useState<{ instead: string; saved: string }>();
  const follow = useCallback(
    (saved: string) => {
      if (hasLanguage(saved, Object.keys({ ...shipped, ...own }))) setFollowed({ instead: locale, saved });
    },
    [locale, own],
  );
  return [followed?.instead === locale ? followed.saved : locale, follow];
}
