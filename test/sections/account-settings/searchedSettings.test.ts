import { describe, expect, test } from "vitest";
import { findSettings } from "../../../src/sections/account-settings/search/findSettings";
import { searchedSettings } from "../../../src/sections/account-settings/search/searchedSettings";
import { messages as arAR } from "../../../src/messages/ar-AR";
import { messages as enUS } from "../../../src/messages/en-US";
import type { Messages } from "../../../src/messages/Messages";
import { messages as zhCN } from "../../../src/messages/zh-CN";
import { pageGroups } from "../../../src/sections/account-settings/pageGroups";
import { sectionOrder } from "../../../src/settings/sections";

const settingsIn = (messages: Messages) => searchedSettings(messages, pageGroups([...sectionOrder]), [], () => true);
const own = [
  { id: "digest", section: "device", after: "time_zone", label: "Digest", description: "A mail a week", element: null },
] as const;
const firstFor = (messages: Messages, query: string) => findSettings(settingsIn(messages), query)[0]?.id;

describe.each([
  ["en-US", enUS],
  ["zh-CN", zhCN],
  ["ar-AR", arAR],
] as const)("in %s", (_, messages) => {
  test("each row and section is found by its label", () => {
    const settings = settingsIn(messages);
    expect(
      settings.map(({ id, label }) => [id, findSettings(settings, label).some((found) => found.id === id)]),
    ).toEqual(settings.map(({ id }) => [id, true]));
  });

  test("each row and section has other words, too", () => {
    expect(settingsIn(messages).filter(({ keywords }) => !keywords)).toEqual([]);
  });
});

test.each([
  [enUS, "time zone", "time_zone"],
  [enUS, "dark mode", "preferred_dark_mode"],
  [enUS, "log out", "sessions"],
  [enUS, "everywhere", "signOutEverywhere"],
  [enUS, "new phone", "twoFactorAgain"],
  [enUS, "double click", "folder_click_action"],
  [enUS, "trash", "storage"],
  [enUS, "hidden files", "webDav"],
  [enUS, "change picture", "avatar"],
  [enUS, "add passkey", "passkeys"],
  [enUS, "turn on authenticator", "twoFactor"],
  [enUS, "on this device", "signOutHere"],
  [enUS, "gift code", "giftCode"],
  [enUS, "sharing", "share_links_in_profile"],
  [zhCN, "时区", "time_zone"],
  [zhCN, "登出", "sessions"],
  [arAR, "المنطقة الزمنية", "time_zone"],
] as const)("other words lead to the row (%#)", (messages, query, id) => {
  expect(firstFor(messages, query)).toBe(id);
});

test("a host's row is found by its description, and follows the row that it names", () => {
  const billing = { id: "billing", title: "Billing", description: "Statements on paper", element: null };
  const settings = searchedSettings(enUS, pageGroups([...sectionOrder, billing]), own, () => true);
  expect(findSettings(settings, "mail week").map(({ id }) => id)).toEqual(["digest"]);
  expect(findSettings(settings, "on paper").map(({ id }) => id)).toEqual(["billing"]);
  const ids = settings.map(({ id }) => id);
  expect(ids.indexOf("digest")).toBe(ids.indexOf("time_zone") + 1);
});
