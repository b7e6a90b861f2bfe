import { expect, test, vi } from "vitest";
import { createOfficialHost, type OfficialFrontend } from "../../stories/docs/examples/officialHost";

/** The keys that the frontend's own types require, and this adapter leaves alone. */
interface User {
  id: string;
  nickname: string;
  created_at: string;
  avatar?: string;
  disable_view_sync?: boolean;
}
interface Token {
  access_token: string;
  refresh_token: string;
  access_expires: string;
  refresh_expires: string;
}
const tokenOf = (access_token: string, refresh_token: string): Token => ({
  access_token,
  refresh_token,
  access_expires: "2026-08-01T10:00:00Z",
  refresh_expires: "2026-08-08T09:00:00Z",
});

function frontendOf(overrides: Partial<OfficialFrontend["session"]> = {}) {
  const stored: Record<string, unknown> = {};
  const user: User = { id: "a", nickname: "Ada", created_at: "2026-07-01T09:00:00Z" };
  let login = { user, token: tokenOf("old", "r1") };
  const frontend = {
    session: {
      currentLoginOrNull: () => login,
      getAccessToken: () => Promise.resolve(login.token.access_token),
      refreshToken: (_: string, token: Token) => {
        login = { ...login, token };
      },
      updateUserIfExist: (user: User) => {
        login = { ...login, user };
      },
      signOutCurrent: vi.fn(),
      get: (key: string) => stored[key],
      set: (key: string, value: unknown) => (stored[key] = value),
      ...overrides,
    },
    renew: vi.fn(() => Promise.resolve(tokenOf("new", "r2"))),
    showTheme: vi.fn(),
    showDarkMode: vi.fn(),
    refreshTimeZone: vi.fn(),
    clearLocalViews: vi.fn(),
    changeLanguage: vi.fn(),
    navigate: vi.fn(),
  } satisfies OfficialFrontend;
  return { frontend, host: createOfficialHost(frontend), user: () => login.user };
}

test("calls at the same time share one renewal", async () => {
  const { frontend, host } = frontendOf();
  expect(await host.getAccessToken({ force: false })).toBe("old");
  expect(await Promise.all([host.getAccessToken({ force: true }), host.getAccessToken({ force: true })])).toEqual([
    "new",
    "new",
  ]);
  expect(frontend.renew.mock.calls).toEqual([[{ refresh_token: "r1" }]]);
  expect(await host.getAccessToken({ force: false })).toBe("new");
});

test.each([
  ["ErrAccessTokenExpired", "new"],
  ["ErrRefreshTokenExpired", undefined],
])("after %s the token is %s", async (name, token) => {
  const { host } = frontendOf({ getAccessToken: () => Promise.reject(Object.assign(new Error(), { name })) });
  expect(await host.getAccessToken({ force: false })).toBe(token);
});

test("saved preferences reach the frontend, and those of the device its session", () => {
  const { frontend, host, user } = frontendOf();
  const { onPreferencesSaved, onAccountEvent, deviceAdapter } = host.props;
  onPreferencesSaved?.({ nick: "Countess", preferred_theme: "#1976d2", language: "de-DE" });
  expect(frontend.clearLocalViews).not.toHaveBeenCalled();
  onPreferencesSaved?.({ disable_view_sync: true });
  onAccountEvent?.({ type: "passkeyRemoved", id: "k" });
  onAccountEvent?.({ type: "avatarChanged", avatar: "gravatar" });
  expect(user()).toEqual({
    id: "a",
    nickname: "Countess",
    created_at: "2026-07-01T09:00:00Z",
    preferred_theme: "#1976d2",
    avatar: "gravatar",
    disable_view_sync: true,
  });
  expect(frontend.clearLocalViews).toHaveBeenCalledOnce();
  expect(frontend.showTheme).toHaveBeenCalledWith("#1976d2");
  expect(frontend.changeLanguage).toHaveBeenCalledWith("de-DE");

  const listener = vi.fn();
  const stop = deviceAdapter?.subscribe(listener);
  void deviceAdapter?.set("preferred_dark_mode", true);
  stop?.();
  void deviceAdapter?.set("time_zone", "Europe/Berlin");
  expect(listener).toHaveBeenCalledOnce();
  expect(deviceAdapter?.get("time_zone")).toBe("Europe/Berlin");
  expect(frontend.showDarkMode).toHaveBeenCalledWith(true);
  expect(frontend.refreshTimeZone).toHaveBeenCalledOnce();
});
