import type { LoginActivity } from "../../src/testing/AccountState";
import { signIn as signInAt } from "../worlds/signIn";

/** Returns the recorded sign-ins of the demo user: with each method, failed ones, and an app with an old password. */
export function demoSignIns(now: number): LoginActivity[] {
  const laptop = { browser: "Firefox", device: "", os: "Windows" };
  const signIn = (hours: number, more: Partial<LoginActivity> = {}) =>
    signInAt(new Date(now - hours * 3_600_000).toISOString(), { ...laptop, ...more });
  const phone = { browser: "Mobile Safari", device: "iPhone", os: "iOS", ip: "2001:db8::4c2" };
  const backup = { browser: "rclone", device: "Other", os: "Other", ip: "198.51.100.4", success: false, webdav: true };
  return [
    signIn(2),
    signIn(26, { ...phone, login_with: "openid", open_id_provider: 2 }),
    ...Array.from({ length: 24 }, (_, index) => signIn(30 + index / 4, backup)),
    signIn(75, { browser: "Chrome", device: "K", os: "Android", ip: "203.0.113.80", success: false }),
    signIn(300, phone),
  ];
}
