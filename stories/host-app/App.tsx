import { useQueryClient } from "@tanstack/react-query";
import {
  AccountAvatar,
  AccountName,
  AccountSettings,
  SettingsProvider,
  type PreferencesPatch,
} from "cloudreve-settings-ui";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { ActionFirst } from "./ActionFirst";
import { clientFor } from "./client";
import { demoProviderPath } from "./demoAccount";
import { deviceAdapter, useScheme } from "./device";
import { extendMembership } from "./extendMembership";
import { Notice } from "./Notice";
import { session, useUserId } from "./session";
import { SignIn } from "./SignIn";
import { SignInDialog } from "./SignInDialog";
import { hostLanguage, pageLanguages, textsOf } from "./texts";
import { TopBar } from "./TopBar";
import { useHostAccount } from "./useHostAccount";

const query = new URLSearchParams(location.search);
/** `?locale=de-DE`: the language of the page, also after another one was saved. */
const asked = query.get("locale");
/** `?layout=page`: all sections below one another. */
const layout = query.get("layout") === "page" ? "page" : "groups";
/** `?save=change`: each change is saved at once. */
const save = query.get("save") === "change" ? "change" : undefined;
/** `?action=changePassword`: first that action by itself. */
const action = query.get("action");

/** A small host app like Cloudreve's own: a bar at the top, and the whole settings page below it. */
export function App() {
  const userId = useUserId();
  const queryClient = useQueryClient();
  const client = useMemo(() => clientFor(userId), [userId]);
  const account = useHostAccount(client, userId);
  const [chosenLocale, setLocale] = useState(asked);
  const scheme = useScheme();
  const [dialogOpen, setDialogOpen] = useState(false);
  const [place, goTo] = usePlace();
  const [notice, setNotice] = useState<"sessionEnded" | "passwordChanged">();

  // The language chosen in the bar wins over the account's, until the user saves another language.
  const locale = [chosenLocale, account.language].find((tag) => tag && tag in pageLanguages) ?? "en-US";
  const text = textsOf(locale);
  const language = hostLanguage(locale);
  const { theme } = account;
  useEffect(() => {
    if (theme === undefined) return undefined;
    showTheme(theme);
    return () => showTheme(undefined);
  }, [theme]);

  const signOut = async () => {
    await session.signOut((refreshToken) => client.signOut(refreshToken));
    setNotice(undefined);
    setDialogOpen(false);
  };
  const follow = (saved: PreferencesPatch) => {
    account.follow(saved);
    if (saved.language && saved.language in pageLanguages && asked === null) setLocale(saved.language);
    if (saved.preferred_theme) showTheme(saved.preferred_theme);
  };
  const signedInAgain = () => {
    setDialogOpen(false);
    setNotice(undefined);
    void queryClient.invalidateQueries();
  };

  const bar = (user: ReactNode) => (
    <TopBar
      title={account.title}
      user={user}
      signedIn={userId !== undefined}
      text={text}
      locale={locale}
      scheme={scheme}
      onLocale={setLocale}
      onScheme={(next) => void deviceAdapter.set("preferred_dark_mode", next === "dark")}
      onSignOut={() => void signOut()}
    />
  );
  return (
    <div className="host" data-scheme={scheme} dir={language === "ar-AR" ? "rtl" : "ltr"} lang={language}>
      {userId === undefined ? (
        <>
          {bar(undefined)}
          <main className="host-center">
            <SignIn title={text.signIn} text={text} />
          </main>
        </>
      ) : (
        // The key gives each user a new page, so that nobody sees what another user has typed.
        <SettingsProvider
          key={userId}
          client={client}
          locale={locale}
          followLanguage={asked === null}
          scheme={scheme}
          save={save}
          onPreferencesSaved={follow}
          onThemePreview={showTheme}
          onPasswordChanged={() => setNotice("passwordChanged")}
          onSignInRequired={() => setDialogOpen(true)}
          // A window of its own: this host's session ends with its page.
          onLinkIdentity={(address) => void open(reachable(address), "link", "popup,width=480,height=640")}
          onExtendMembership={import.meta.env["VITE_DEMO"] ? extendMembership : undefined}
          deviceAdapter={deviceAdapter}
          onSignOut={signOut}
        >
          {bar(
            <>
              <AccountAvatar />
              <AccountName />
            </>,
          )}
          <main ref={focusOnce} tabIndex={-1}>
            {/* Always rendered: a live region announces only later changes. */}
            <div role="status">
              {notice && <Notice text={text[notice]} action={text.signInAgain} onAction={() => setDialogOpen(true)} />}
            </div>
            <ActionFirst action={action} text={text}>
              <AccountSettings layout={layout} section={place} onSectionChange={goTo} />
            </ActionFirst>
            <SignInDialog
              open={dialogOpen}
              scheme={scheme}
              locale={locale}
              onSignedIn={signedInAgain}
              onPutOff={() => {
                setDialogOpen(false);
                setNotice((before) => before ?? "sessionEnded");
              }}
            />
          </main>
        </SettingsProvider>
      )}
    </div>
  );
}

/**
 * The group or section that the address asks for (`?tab=security`), as in Cloudreve's own frontend; null for the list.
 */
function usePlace() {
  const [place, setPlace] = useState<string | null | undefined>(query.get("tab") ?? undefined);
  const goTo = (next: string | null) => {
    setPlace(next);
    const address = new URL(location.href);
    if (next === null) address.searchParams.delete("tab");
    else address.searchParams.set("tab", next);
    history.replaceState(history.state, "", address);
  };
  return [place, goTo] as const;
}

/** Returns an address on this origin for that of the identity provider that the demo's own server plays. */
function reachable(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname === demoProviderPath ? pathname + search : address;
}

/** Sets the theme color of the whole host, through the CSSOM, which a strict Content-Security-Policy allows. */
function showTheme(color: string | undefined): void {
  const { style } = document.documentElement;
  if (color) style.setProperty("--cr-accent", color);
  else style.removeProperty("--cr-accent");
}

/** Focuses the page. Signing in removed the focused button, and keyboard users continue from the page's start. */
function focusOnce(main: HTMLElement | null): void {
  main?.focus({ preventScroll: true });
}
