import { useCallback, useState } from "react";
import { hasLanguage, type Languages } from "../messages/languages";

/**
 * Returns the language to show: the host's, until another one with texts is saved on the page; then the saved one,
 * until the host passes a different language.
 */
export function useFollowedLanguage(
  locale: string,
  languages: Languages,
  isFollowing: boolean,
): [locale: string, follow: (saved: string) => void] {
  const [followed, setFollowed] = useState<{ instead: string; saved: string }>();
  if (followed && followed.instead !== locale) setFollowed(undefined);
  const follow = useCallback(
    (saved: string) => {
      if (isFollowing && hasLanguage(saved, Object.keys(languages))) setFollowed({ instead: locale, saved });
    },
    [locale, languages, isFollowing],
  );
  return [followed ? followed.saved : locale, follow];
}
