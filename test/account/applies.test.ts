import { expect, test, vi } from "vitest";
import { readAccount } from "../../src/account/Account";
import { applies } from "../../src/account/applies";
import { userSettingSchema } from "../../src/api/schemas/setting";

vi.mock("react", () => ({}));

const setting = (answer: object) => readAccount.setting(userSettingSchema.parse(answer));
const passkeys = [{ id: "AAAA" }];

test.each([
  ["a membership of which nothing is known", "membership", {}, undefined],
  ["a membership of the community edition", "membership", { setting: setting({}) }, false],
  ["a membership of Pro", "membership", { setting: setting({ group_expires: null }) }, true],
  ["passkeys of which nothing is known", "passkeys", { setting: setting({ passkeys }) }, undefined],
  ["passkeys that the site allows", "passkeys", { login: { authn: true } }, true],
  ["passkeys that the site does not allow, of an account unknown", "passkeys", { login: { authn: false } }, undefined],
  ["passkeys that the site does not allow", "passkeys", { login: { authn: false }, setting: setting({}) }, false],
  ["passkeys that it allowed once", "passkeys", { login: { authn: false }, setting: setting({ passkeys }) }, true],
  ["a profile", "profile", {}, true],
] as const)("%s", (_, section, account, expected) => expect(applies(section, account)).toBe(expected));
