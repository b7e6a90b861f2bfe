import { expect, test, vi } from "vitest";
import { readAccount, type Account } from "../../src/account/Account";
import { applies } from "../../src/account/applies";
import { capabilitiesOf, type CapabilityOverrides } from "../../src/account/capabilities";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { userSchema } from "../../src/api/schemas/user";
import type { SectionId } from "../../src/settings/sections";

vi.mock("react", () => ({}));

const setting = (answer: object) => readAccount.setting(userSettingSchema.parse(answer));
const inGroup = (permission: string) => userSchema.parse({ id: "BOUR", group: { id: "B", permission } });
const passkeys = [{ id: "AAAA" }];
const webDav = "CA==";

const cases: [string, SectionId, Partial<Account>, boolean | undefined, CapabilityOverrides?][] = [
  ["a membership of which nothing is known", "membership", {}, undefined],
  ["a membership of the community edition", "membership", { setting: setting({}) }, false],
  ["linked identities of the community edition", "linkedIdentities", { setting: setting({}) }, false],
  ["linked identities of Pro", "linkedIdentities", { setting: setting({ open_id: null }) }, true],
  ["sign-in activity of which nothing is known", "signInActivity", {}, undefined],
  ["sign-in activity of the community edition", "signInActivity", { setting: setting({}) }, false],
  ["sign-in activity of Pro", "signInActivity", { setting: setting({ login_activity: null }) }, true],
  ["a membership of Pro", "membership", { setting: setting({ group_expires: null }) }, true],
  ["credit of which nothing is known", "finance", {}, undefined],
  ["credit of the community edition", "finance", { setting: setting({}) }, false],
  ["credit of Pro", "finance", { setting: setting({ credit: 0 }) }, true],
  ["a membership where the host knows Pro", "membership", {}, true, { edition: "pro" }],
  [
    "a membership where the host says no",
    "membership",
    { setting: setting({ credit: 1 }) },
    false,
    { edition: "community" },
  ],
  ["passkeys of which nothing is known", "passkeys", { setting: setting({ passkeys }) }, undefined],
  ["passkeys that the site allows", "passkeys", { login: { authn: true } }, true],
  ["passkeys that the site does not allow, of an account unknown", "passkeys", { login: { authn: false } }, undefined],
  ["passkeys that the site does not allow", "passkeys", { login: { authn: false }, setting: setting({}) }, false],
  ["passkeys that it allowed once", "passkeys", { login: { authn: false }, setting: setting({ passkeys }) }, true],
  [
    "passkeys that the host turns off",
    "passkeys",
    { login: { authn: true }, setting: setting({}) },
    false,
    { passkeys: false },
  ],
  ["WebDAV of which nothing is known", "webDav", {}, undefined],
  ["WebDAV that the group lacks", "webDav", { user: inGroup("") }, false],
  ["WebDAV that the group has", "webDav", { user: inGroup(webDav) }, true],
  ["WebDAV that the host takes", "webDav", { user: inGroup(webDav) }, false, { rights: { webDav: false } }],
  ["a device that the host keeps nothing for", "device", {}, false],
  ["a profile", "profile", {}, true],
];

test.each(cases)("%s", (_, section, account, expected, overrides) => {
  expect(applies(section, { ...capabilitiesOf(account, overrides), device: [] }, account)).toBe(expected);
});

test("a device that the host keeps a preference for", () => {
  expect(applies("device", { ...capabilitiesOf({}), device: ["time_zone"] }, {})).toBe(true);
});
