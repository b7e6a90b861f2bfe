import { describe, expect, test, vi } from "vitest";
import { capacitySchema } from "../../src/api/schemas/capacity";
import { userSettingSchema } from "../../src/api/schemas/setting";
import { twoFactorKeySchema } from "../../src/api/schemas/twoFactorKey";
import { siteBasicSchema, siteLoginSchema } from "../../src/api/schemas/site";
import { userSchema } from "../../src/api/schemas/user";
import { answerKey, meaningIn, names, specNamed } from "../specs/specNamed";

vi.mock("react", () => ({}));

const namesAt = (at: "user" | "setting") => names.filter((name) => specNamed(name).at === at);

/** The fields of an answer that leaves all of them out. */
const absentIn = (at: "user" | "setting") =>
  Object.fromEntries(
    namesAt(at)
      .map((name) => [answerKey(name), meaningIn({ site: {} }, name)])
      .filter(([, meaning]) => meaning !== undefined),
  ) as object;

describe("what the server leaves out, or sends as null, has its meaning:", () => {
  const setting = {
    ...absentIn("setting"),
    passwordless: false,
    two_fa_enabled: false,
    passkeys: [],
    oauth_grants: [],
  };
  const user = { ...absentIn("user"), id: "HBUR", email: "", avatar: "", created_at: "" };
  const site = { title: "", themes: "", default_theme: "" };
  const nulled = (values: object) => Object.fromEntries(Object.keys(values).map((key) => [key, null]));

  test.each([
    ["every extension, unlimited, off", userSettingSchema, {}, setting],
    ["an empty text", userSchema, { id: "HBUR" }, user],
    ["nothing of the site", siteBasicSchema, {}, site],
    ["no passkeys", siteLoginSchema, {}, { authn: false }],
  ])("%s", (_, schema, sent, meant) => {
    expect(schema.parse(sent)).toEqual(meant);
    expect(schema.parse({ ...nulled(meant), ...sent })).toEqual(meant);
    // For hosts that use it.
    expect(schema.parse({ ...meant, new_in_5: true })).toEqual({ ...meant, new_in_5: true });
  });
});

test("what the server sends is kept as it is", () => {
  const setting = {
    ...Object.fromEntries(namesAt("setting").map((name) => [answerKey(name), specNamed(name).change[1]])),
    version_retention_ext: ["txt", ".TXT"],
    passwordless: true,
    two_fa_enabled: true,
    share_links_in_profile: "a word that is not known",
    passkeys: [{ id: "+/A=", name: "Laptop", created_at: "2026-01-01T00:00:00Z", used_at: "2026-02-01T00:00:00Z" }],
    oauth_grants: [
      {
        client_id: "393a1839",
        client_name: "application:oauth.desktop",
        client_logo: "/static/img/cloudreve.svg",
        scopes: ["openid"],
        last_used_at: "2026-02-01T00:00:00Z",
      },
    ],
    group_expires: "2026-01-01T00:00:00Z",
    open_id: [{ provider: 0 }],
    login_activity: [],
    storage_packs: [],
    credit: 0,
  };
  expect(userSettingSchema.parse(setting)).toEqual(setting);
  const group = { id: "g", name: "Pro", permission: "hAg=", trash_retention: 604_800 };
  expect(
    userSchema.parse({ id: "HBUR", nickname: "Ada", group: { ...group, direct_link_batch_size: 10 } }).group,
  ).toEqual({ ...group, direct_link_batch_size: 10 });
  expect(userSchema.parse({ id: "HBUR", group: {} }).group).toEqual({
    id: "",
    name: "",
    permission: "",
    trash_retention: 0,
  });
});

test("which edition it is stays visible: a key that is null is there, one that is absent is not", () => {
  expect(userSettingSchema.parse({ group_expires: null })).toHaveProperty("group_expires", null);
  expect(userSettingSchema.parse({})).not.toHaveProperty("group_expires");
});

test.each([
  ["a membership that ends at a number", { group_expires: 1 }, { group_expires: null }],
  ["identities that are a word", { open_id: "logto" }, { open_id: null }],
  ["sign-ins that are an object", { login_activity: {} }, { login_activity: null }],
  ["packs that are a number", { storage_packs: 3 }, { storage_packs: null }],
  ["credit that is a word", { credit: "300" }, { credit: null }],
])("%s fail nothing, and are there", (_, sent, read) => {
  const { data } = userSettingSchema.safeParse(sent);
  expect(data).toMatchObject({ ...read, passwordless: false });
});

test.each([["1024"], [null], [{}]])("storage of packs that is %j is none", (storage_pack_total) => {
  const { data } = capacitySchema.safeParse({ total: 5, used: 1, storage_pack_total });
  expect(data).toEqual({ total: 5, used: 1, storage_pack_total: 0 });
});

test.each([
  ["a user without an id", userSchema, {}],
  ["a name that is a number", userSchema, { id: "HBUR", nickname: 7 }],
  ["a group that is a word", userSchema, { id: "HBUR", group: "Pro" }],
  ["a switch that is a word", userSettingSchema, { two_fa_enabled: "true" }],
  ["a number in a list of words", userSettingSchema, { version_retention_ext: ["txt", 5] }],
  ["a passkey without an id", userSettingSchema, { passkeys: [{ name: "Laptop" }] }],
  ["an app without an id", userSettingSchema, { oauth_grants: [{ client_name: "Desktop" }] }],
  ["themes that are no longer a JSON string", siteBasicSchema, { themes: {} }],
  ["passkeys that are 1", siteLoginSchema, { authn: 1 }],
])("%s is no good answer", (_, schema, data) => expect(schema.safeParse(data).success).toBe(false));

describe("a TOTP key", () => {
  test.each(["JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU", "A".repeat(16), "A".repeat(80), `${"A".repeat(26)}======`])(
    "may be %s",
    (key) => expect(twoFactorKeySchema.parse(key)).toBe(key),
  );

  test.each([
    ["nothing", ""],
    ["cut off", "A".repeat(15)],
    ["too long for a QR code", "A".repeat(81)],
    ["in lower case", "jbswy3dpehpk3pxpjbswy3dpehpk3pxp"],
    ["of digits that base32 lacks", "0189".repeat(8)],
    ["with a blank before it", ` ${"A".repeat(32)}`],
    ["with more behind its end", `${"A".repeat(26)}=======`],
  ])("is none that no app takes: %s", (_, key) => expect(twoFactorKeySchema.safeParse(key).success).toBe(false));
});
