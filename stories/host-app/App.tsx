import { useQueryClient } from "@tanstack/react-query";
import { AccountSettings, createCloudreveClient, SettingsProvider, type PreferencesPatch } from "cloudreve-settings-ui";
import { useState } from "react";
import { Notice } from "./Notice";
import { session, useSignedIn } from "./session";
import { SignIn } from "./SignIn";
import { TopBar, type Scheme } from "./TopBar";

const client = createCloudreveClient({ baseUrl: "/api/v4", getAccessToken: session.accessToken });
const locales = ["en-US", "ar-AR"];

/** A small Cloudreve-like host: a bar at the top, and the whole settings page below it. */
export function App() {
  const signedIn = useSignedIn();
  const queryClient = useQueryClient();
  const [locale, setLocale] = useState(() => new URLSearchParams(location.search).get("locale") ?? "en-US");
  const [scheme, setScheme] = useState<Scheme>(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  const [asksForSignIn, setAsksForSignIn] = useState(false);
  const [passwordChanged, setPasswordChanged] = useState(false);

  const signOut = () => {
    session.signOut();
    queryClient.clear();
    setPasswordChanged(false);
    setAsksForSignIn(false);
  };
  const follow = ({ language, preferred_theme }: PreferencesPatch) => {
    if (language && locales.includes(language)) setLocale(language);
    if (preferred_theme) showTheme(preferred_theme);
  };

  return (
    <div className="host" data-scheme={scheme} dir={locale === "ar-AR" ? "rtl" : "ltr"} lang={locale}>
      <TopBar signedIn={signedIn} locale={locale} scheme={scheme} onLocale={setLocale} onScheme={setScheme} onSignOut={signOut} />
      {signedIn ? (
        <main>
          {passwordChanged && <Notice text="Your password has changed. Other devices must sign in again, and so must this one within the hour." action="Sign in again" onAction={signOut} />}
          <SettingsProvider
            client={client}
            locale={locale}
            scheme={scheme}
            onPreferencesSaved={follow}
            onThemePreview={showTheme}
            onPasswordChanged={() => setPasswordChanged(true)}
            onSignInRequired={() => setAsksForSignIn(true)}
          >
            <AccountSettings />
          </SettingsProvider>
          {asksForSignIn && (
            // The page stays mounted behind it, so that what was typed is still there afterwards.
            <dialog open className="host-dialog" aria-label="Sign in again">
              <SignIn
                title="Sign in again"
                onSignedIn={() => {
                  setAsksForSignIn(false);
                  void queryClient.invalidateQueries();
                }}
              />
            </dialog>
          )}
        </main>
      ) : (
        <main className="host-center">
          <SignIn />
        </main>
      )}
    </div>
  );
}

/** The theme colour of the whole host. Set through the CSSOM, which a strict Content-Security-Policy lets pass. */
function showTheme(color: string): void {
  document.documentElement.style.setProperty("--cr-accent", color);
}
