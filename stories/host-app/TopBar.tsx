import type { ReactNode } from "react";
import type { Scheme } from "./device";
import { pageLanguages, type Texts } from "./texts";

interface TopBarProps {
  /** Title of the site. */
  title: string;
  /** The user's picture and name; nothing while nobody is signed in. */
  user: ReactNode;
  text: Texts;
  signedIn: boolean;
  locale: string;
  scheme: Scheme;
  onLocale: (locale: string) => void;
  onScheme: (scheme: Scheme) => void;
  onSignOut: () => void;
}

/** The host's bar: site and user, language, color scheme, sign out. */
export function TopBar({ title, user, text, signedIn, locale, scheme, onLocale, onScheme, onSignOut }: TopBarProps) {
  return (
    <header className="host-bar">
      <strong>{title}</strong>
      <span className="host-name">{user}</span>
      <label className="host-choice">
        <span className="host-hidden">{text.language}</span>
        <select value={locale} onChange={(event) => onLocale(event.target.value)}>
          {Object.entries(pageLanguages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="host-quiet" onClick={() => onScheme(scheme === "dark" ? "light" : "dark")}>
        {scheme === "dark" ? text.light : text.dark}
      </button>
      {signedIn && (
        <button type="button" className="host-quiet" onClick={onSignOut}>
          {text.signOut}
        </button>
      )}
    </header>
  );
}
