import type { LoginActivity } from "../../src/testing/AccountState";

/** Returns a sign-in with the password, as a Pro server records it. */
export const signIn = (created_at: string, more: Partial<LoginActivity> = {}): LoginActivity => ({
  created_at,
  ip: "192.0.2.7",
  browser: "Safari",
  device: "iPhone",
  os: "iOS",
  login_with: "",
  open_id_provider: 0,
  success: true,
  webdav: false,
  ...more,
});
