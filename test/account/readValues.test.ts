import { describe, expect, test, vi } from "vitest";
import { readAccount, type Account } from "../../src/account/Account";
import { isKept, readValues } from "../../src/account/readValues";
import { resourcesOf } from "../../src/account/sectionResources";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { userSchema } from "../../src/api/schemas/user";
import { sectionOrder } from "../../src/settings/sections";

vi.mock("react", () => ({}));

const user = (answer: object) => readAccount.user(userSchema.parse({ id: "ada", ...answer }));
const setting = (answer: object) => readAccount.setting(userSettingSchema.parse(answer));
const site = (default_theme: string): Account["site"] => ({ title: "Cloud", default_theme, themes: [] });

describe("the values of fields", () => {
  test("are read from where the server keeps them, under the names by which they are patched", () => {
    const account = { user: user({ nickname: "Ada" }), setting: setting({ version_retention_max: 10 }) };
    expect(readValues(account, ["nick", "version_retention_max"])).toEqual({ nick: "Ada", version_retention_max: 10 });
  });

  test("are left out where their answer has not come", () => {
    expect(readValues({ setting: setting({}) }, ["nick", "version_retention_enabled"])).toEqual({
      version_retention_enabled: false,
    });
    expect(readValues({}, ["nick", "version_retention_enabled"])).toEqual({});
  });

  test("are only those that were asked for", () => {
    expect(readValues({ user: user({ nickname: "Ada", language: "de-DE" }) }, ["language"])).toEqual({
      language: "de-DE",
    });
  });
});

describe("the theme", () => {
  test("is the user's own", () => {
    expect(
      readValues({ user: user({ preferred_theme: "#ff0000" }), site: site("#1976d2") }, ["preferred_theme"]),
    ).toEqual({ preferred_theme: "#ff0000" });
  });

  test("is the site's, where the user has never chosen one", () => {
    expect(readValues({ user: user({}), site: site("#1976d2") }, ["preferred_theme"])).toEqual({
      preferred_theme: "#1976d2",
    });
  });

  test.each([
    ["the site's", { user: user({ preferred_theme: "#ff0000" }) }],
    ["the user's", { site: site("#1976d2") }],
  ])("is not known before %s answer has come: a form may not show the one and then the other", (_, account) => {
    expect(readValues(account, ["preferred_theme"])).toEqual({});
  });

  test("of nobody's choice is empty: other fields do not fall back on another answer", () => {
    expect(readValues({ user: user({}), site: site("#1976d2") }, ["language"])).toEqual({ language: "" });
  });
});

test("only what older servers do not know is asked for whether it is kept", () => {
  expect(isKept({ setting: setting({}) }, "version_retention_max")).toBe(true);
  expect(isKept({}, "share_links_in_profile")).toBe(false);
  expect(isKept({ setting: setting({ share_links_in_profile: "" }) }, "share_links_in_profile")).toBe(true);
});

test("each section waits for the answers that its fields are read from, each named once", () => {
  expect(Object.fromEntries(sectionOrder.map((section) => [section, resourcesOf(section)]))).toEqual({
    profile: ["user", "setting"],
    preferences: ["user", "setting"],
    theme: ["user", "site"],
    versionRetention: ["setting"],
    device: [],
    password: ["setting"],
    twoFactor: ["setting"],
    webDav: ["user", "davAccounts"],
    storage: ["user", "capacity"],
    passkeys: ["setting", "login"],
    avatar: ["user"],
    connectedApps: ["setting"],
    securityOverview: ["setting"],
    sessions: ["setting"],
    linkedIdentities: ["setting", "login"],
    signInActivity: ["setting"],
    membership: ["setting", "user"],
    finance: ["setting"],
  });
});
