import { membership } from "./membership";
import { password } from "./password";
import { preferences } from "./preferences";
import { profile } from "./profile";
import { tabs } from "./tabs";
import { theme } from "./theme";
import { twoFactor } from "./twoFactor";
import { versionRetention } from "./versionRetention";
import type { Steps } from "./Walk";

/** All steps of the walk, in order. */
export const steps: Record<string, Steps> = {
  Profile: profile,
  Preferences: preferences,
  Theme: theme,
  "Version retention": versionRetention,
  Password: password,
  "Two-factor authentication": twoFactor,
  Membership: membership,
  "Two tabs": tabs,
};
