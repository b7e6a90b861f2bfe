import { createUnsavedChanges, type DeviceAdapter, type SettingsProviderProps } from "../../../src/index";

interface User {
  id: string;
  nickname: string;
  preferred_theme?: string;
  avatar?: string;
  disable_view_sync?: boolean;
}
interface TokenPair {
  access_token: string;
  refresh_token: string;
}

/** The parts of the official frontend that the settings need. */
export interface OfficialFrontend {
  /** The default export of `src/session`. */
  session: {
    currentLoginOrNull: () => { user: User; token: TokenPair } | null;
    /** Rejects with an error named `ErrAccessTokenExpired` from ten minutes before the end of the token. */
    getAccessToken: () => Promise<string>;
    // Methods: the frontend's own take types with more keys.
    refreshToken(userId: string, pair: TokenPair): void;
    updateUserIfExist(user: User): void;
    signOutCurrent: () => void;
    get: (key: string) => unknown;
    set: (key: string, value: unknown) => void;
  };
  /** Dispatches `sendRefreshToken` of `src/api/api`. */
  renew: (tokens: { refresh_token: string }) => Promise<TokenPair>;
  /** Dispatches `setPreferredTheme` and `setDarkMode` of `src/redux/globalStateSlice`. */
  showTheme: (color: string) => void;
  showDarkMode: (isDark: boolean | undefined) => void;
  /** `refreshTimeZone` of `src/util/datetime`. */
  refreshTimeZone: () => void;
  /** `clearLocalCustomView` of `src/redux/thunks/filemanager`. */
  clearLocalViews: () => void;
  /** `changeLanguage` of i18next. */
  changeLanguage: (tag: string) => unknown;
  /** `navigate` of `router`, the export of `src/router`. */
  navigate: (path: string) => unknown;
}

/** Returns the host's side of the settings. Create it once, beside the store. */
export function createOfficialHost(frontend: OfficialFrontend) {
  const { session } = frontend;
  const unsaved = createUnsavedChanges();
  const listeners = new Set<() => void>();
  let renewal: Promise<string | undefined> | undefined;

  const renew = async () => {
    const login = session.currentLoginOrNull();
    if (!login) return undefined;
    const pair = await frontend.renew({ refresh_token: login.token.refresh_token });
    session.refreshToken(login.user.id, pair);
    return pair.access_token;
  };

  /** Calls at the same time share one renewal. */
  const getAccessToken = async ({ force }: { force: boolean }): Promise<string | undefined> => {
    try {
      if (!force) return await session.getAccessToken();
    } catch (error) {
      if ((error as Error).name !== "ErrAccessTokenExpired") return undefined;
    }
    renewal ??= renew().finally(() => (renewal = undefined));
    return renewal;
  };

  const change = (user: Partial<User>) => {
    const login = session.currentLoginOrNull();
    if (login) session.updateUserIfExist({ ...login.user, ...user });
  };
  const toSignIn = () => {
    session.signOutCurrent();
    frontend.navigate("/session");
  };

  const deviceAdapter: DeviceAdapter = {
    get: (key) => session.get(key) as never,
    set: (key, value) => {
      session.set(key, value);
      if (key === "preferred_dark_mode") frontend.showDarkMode(value as boolean | undefined);
      if (key === "time_zone") frontend.refreshTimeZone();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  const props: Omit<SettingsProviderProps, "client" | "children"> = {
    unsaved,
    deviceAdapter,
    profileHref: (id) => `/profile/${id}`,
    onThemePreview: frontend.showTheme,
    onPreferencesSaved: ({ nick, preferred_theme, language, disable_view_sync }) => {
      if (nick !== undefined) change({ nickname: nick });
      if (disable_view_sync !== undefined) {
        change({ disable_view_sync });
        frontend.clearLocalViews();
      }
      if (preferred_theme !== undefined) {
        change({ preferred_theme });
        frontend.showTheme(preferred_theme);
      }
      if (language !== undefined) frontend.changeLanguage(language);
    },
    onAccountEvent: (event) => {
      if (event.type === "avatarChanged") change({ avatar: event.avatar });
    },
    onSignInRequired: toSignIn,
    onPasswordChanged: toSignIn,
  };

  return { getAccessToken, props, unsaved };
}
