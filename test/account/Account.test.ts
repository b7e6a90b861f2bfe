import { describe, expect, test, vi } from "vitest";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { userSchema } from "../../src/api/schemas/user";
import { readAccount } from "../../src/account/Account";
import { isKept, readValues } from "../../src/account/readValues";
import { parseThemes } from "../../src/settings/themes";
import anonymous from "../contract/fixtures/anonymous.json";
import read from "../contract/fixtures/read.json";

vi.mock("react", () => ({}));

const answer = (file: { exchanges: { note: string; response: unknown }[] }, note: string) =>
  (file.exchanges.find((exchange) => exchange.note === note)?.response as { body: { data: never } }).body.data;

describe("given the recorded answers of a new account", () => {
  test("the user's nickname is its nick, and what was left out is empty", () => {
    expect(readAccount.user(userSchema.parse(answer(read, "the user")))).toMatchObject({
      nickname: "ada",
      email: "ada@example.com",
      language: "en-US",
      preferred_theme: "",
    });
  });
  test("absent extensions mean every extension, and no Pro key means community", () => {
    expect(readAccount.setting(userSettingSchema.parse(answer(read, "preferences of a new account")))).toMatchObject({
      version_retention_ext: [],
      version_retention_max: 10,
      edition: "community",
      group_expires: null,
    });
  });
  test("the site's themes are read out of their string", () => {
    const { themes } = answer(anonymous, "site, basic section") as { themes: string };
    expect(parseThemes(themes)).toEqual([
      {
        color: "#1976d2",
        light: { primary: "#1976d2", secondary: "#9c27b0" },
        dark: { primary: "#90caf9", secondary: "#ce93d8" },
      },
      {
        color: "#3f51b5",
        light: { primary: "#3f51b5", secondary: "#f50057" },
        dark: { primary: "#9fa8da", secondary: "#ff4081" },
      },
    ]);
  });
});

test.each(["", "{", "null", "[]", '"x"', "42"])("themes of %j are none", (json) =>
  expect(parseThemes(json)).toEqual([]),
);
test("a theme without a usable look is shown in its own color", () =>
  expect(parseThemes('{"#abc":{"light":{"palette":{}}}}')).toEqual([
    {
      color: "#abc",
      light: { primary: "#abc", secondary: undefined },
      dark: { primary: "#abc", secondary: undefined },
    },
  ]));

test.each([
  ["group_expires", null],
  ["group_expires", "2027-03-12T00:00:00Z"],
  ["credit", 0],
  ["storage_packs", []],
  ["open_id", []],
  ["login_activity", null],
  ["credit", "300"],
])("%s: %j tells the Pro edition", (key, value) => {
  expect(readAccount.setting(userSettingSchema.parse({ [key]: value })).edition).toBe("pro");
});
test("a server that does not send the public profile does not keep it either", () => {
  const without = { setting: readAccount.setting(userSettingSchema.parse({})) };
  expect(readValues(without, ["share_links_in_profile"])).toEqual({ share_links_in_profile: "" });
  expect(isKept(without, "share_links_in_profile")).toBe(false);

  const withIt = { setting: readAccount.setting(userSettingSchema.parse({ share_links_in_profile: "" })) };
  expect(readValues(withIt, ["share_links_in_profile"])).toEqual({ share_links_in_profile: "" });
  expect(isKept(withIt, "share_links_in_profile")).toBe(true);
});
test("the end of a membership is kept as the server tells it", () =>
  expect(readAccount.setting(userSettingSchema.parse({ group_expires: "2027-03-12T00:00:00Z" })).group_expires).toBe(
    "2027-03-12T00:00:00Z",
  ));
test.each(["0001-01-01T00:00:00Z", "0001-01-01T08:05:43+08:05", "never", ""])("%j is no date", (group_expires) =>
  expect(readAccount.setting(userSettingSchema.parse({ group_expires })).group_expires).toBeNull(),
);
