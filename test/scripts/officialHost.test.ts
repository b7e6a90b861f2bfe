import { expect, test, vi } from "vitest";
import { createOfficialHost, type OfficialFrontend } from "../../stories/docs/examples/officialHost";

function frontendOf(overrides: Partial<OfficialFrontend["session"]> = {}) {
  const stored: Record<string, unknown> = {};
  let login = { user: { id: "a", nickname: "Ada" }, token: { access_token: "old", refresh_token: "r1" } };
  const frontend = {
    session: {
      currentLoginOrNull: () => login,
      getAccessToken: () => Promise.resolve(login.token.access_token),
      refreshToken: (_: string, token: typeof login.token) => (login = { ...login, token }),
      updateUserIfExist: (user: typeof login.user) => (login = { ...login, user }),
      signOutCurrent: vi.fn(),
      get: (key: string) => stored[key],
      set: (key: string, value: unknown) => (stored[key] = value),
      ...overrides,
    },
    renew: vi.fn(() => Promise.resolve({ access_token: "new", refresh_token: "r2" })),
    showTheme: vi.fn(),
    showDarkMode: vi.fn(),
    refreshTimeZone: vi.fn(),
    changeLanguage: vi.fn(),
    navigate: vi.fn(),
  } satisfies OfficialFrontend;
  return { frontend, host: createOfficialHost(frontend), nickname: () => login.user.nickname };
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
  const { frontend, host, nickname } = frontendOf();
  const { onPreferencesSaved, deviceAdapter } = host.props;
  onPreferencesSaved?.({ nick: "Countess", preferred_theme: "#1976d2", language: "de-DE" });
  expect(nickname()).toBe("Countess");
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
