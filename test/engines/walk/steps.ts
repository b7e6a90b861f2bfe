import { messages } from "../../../src/messages/en-US";
import { atOnce } from "./atOnce";
import { avatar } from "./avatar";
import { connectedApps } from "./connectedApps";
import { device } from "./device";
import { fields } from "./fields";
import { finance } from "./finance";
import { groups } from "./groups";
import { linkedIdentities } from "./linkedIdentities";
import { membership } from "./membership";
import { oneAction } from "./oneAction";
import { passkeys } from "./passkeys";
import { password } from "./password";
import { preferences } from "./preferences";
import { profile } from "./profile";
import { securityOverview } from "./securityOverview";
import { sessions } from "./sessions";
import { signInActivity } from "./signInActivity";
import { storage } from "./storage";
import { tabs } from "./tabs";
import { theme } from "./theme";
import { twoFactor } from "./twoFactor";
import { versionRetention } from "./versionRetention";
import type { Steps } from "./Walk";
import { webDav } from "./webDav";

/** All steps of the walk, in order. */
export const steps: Record<string, Steps> = {
  "Every field": fields,
  [messages.avatar.title]: avatar,
  [messages.profile.title]: profile,
  [messages.preferences.title]: preferences,
  [messages.theme.title]: theme,
  [messages.versionRetention.title]: versionRetention,
  [messages.device.title]: device,
  [messages.securityOverview.title]: securityOverview,
  [messages.password.title]: password,
  [messages.twoFactor.title]: twoFactor,
  [messages.passkeys.title]: passkeys,
  [messages.linkedIdentities.title]: linkedIdentities,
  [messages.sessions.title]: sessions,
  [messages.signInActivity.title]: signInActivity,
  [messages.connectedApps.title]: connectedApps,
  [messages.webDav.title]: webDav,
  [messages.storage.title]: storage,
  [messages.membership.title]: membership,
  [messages.finance.title]: finance,
  "Saving at once": atOnce,
  "One action": oneAction,
  "Two tabs": tabs,
  Groups: groups,
};
