import { messages } from "../../../src/messages/en-US";
import { fields } from "./fields";
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
  "Every field": fields,
  [messages.profile.title]: profile,
  [messages.preferences.title]: preferences,
  [messages.theme.title]: theme,
  [messages.versionRetention.title]: versionRetention,
  [messages.password.title]: password,
  [messages.twoFactor.title]: twoFactor,
  [messages.membership.title]: membership,
  "Two tabs": tabs,
};
