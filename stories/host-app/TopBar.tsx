import { useAccountName } from "./useAccountName";

export type Scheme = "light" | "dark";

interface TopBarProps {
  signedIn: boolean;
  locale: string;
  scheme: Scheme;
  onLocale: (locale: string) => void;
  onScheme: (scheme: Scheme) => void;
  onSignOut: () => void;
}

/** The host's own bar: whose it is, language, light or dark, sign out. */
export function TopBar({ signedIn, locale, scheme, onLocale, onScheme, onSignOut }: TopBarProps) {
  const name = useAccountName(signedIn);
  return (
    <header className="host-bar">
      <strong>Cloudreve</strong>
      <span className="host-name">
        <bdi>{name}</bdi>
      </span>
      <label className="host-choice">
        <span className="host-hidden">Language of this page</span>
        <select value={locale} onChange={(event) => onLocale(event.target.value)}>
          <option value="en-US">English</option>
          <option value="ar-AR" lang="ar">
            العربية
          </option>
        </select>
      </label>
      <button type="button" className="host-quiet" onClick={() => onScheme(scheme === "dark" ? "light" : "dark")}>
        {scheme === "dark" ? "Light" : "Dark"}
      </button>
      {signedIn && (
        <button type="button" className="host-quiet" onClick={onSignOut}>
          Sign out
        </button>
      )}
    </header>
  );
}
