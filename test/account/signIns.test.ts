import { expect, test } from "vitest";
import { readSignIns } from "../../src/account/signIns";

// The example of "Get preferences" in the API's documentation (cloudrevev4.apifox.cn, 308319497e0).
const documented = [
  {
    created_at: "2025-06-12T09:24:19+08:00",
    ip: "::1",
    browser: "Safari",
    device: "Mac",
    os: "Mac OS X",
    login_with: "",
    open_id_provider: 0,
    success: true,
    webdav: false,
  },
  {
    created_at: "2025-04-01T16:46:16+08:00",
    ip: "::1",
    browser: "Chrome",
    device: "Mac",
    os: "Mac OS X",
    login_with: "",
    open_id_provider: 0,
    success: false,
    webdav: false,
  },
];
const unknown = {
  at: "",
  ip: "",
  browser: "",
  device: "",
  os: "",
  how: undefined,
  provider: NaN,
  success: undefined,
  webdav: false,
};

test("the documented example is read as it is", () => {
  const same = { ip: "::1", device: "Mac", os: "Mac OS X", how: "password", provider: NaN, webdav: false };
  expect(readSignIns(documented)).toEqual([
    { ...same, at: "2025-06-12T09:24:19+08:00", browser: "Safari", success: true },
    { ...same, at: "2025-04-01T16:46:16+08:00", browser: "Chrome", success: false },
  ]);
});

test.each([[undefined], [null], [[]]])("no list is an empty one: %j", (list) => {
  expect(readSignIns(list)).toEqual([]);
});

test("every field may be missing, null or of another type", () => {
  const nulls = Object.fromEntries(Object.keys(documented[0] ?? {}).map((key) => [key, null]));
  const odd = { created_at: 7, ip: {}, browser: [], device: 1, os: true, login_with: 0, success: "no", webdav: "yes" };
  expect(readSignIns([{}, nulls, odd])).toEqual([unknown, unknown, unknown]);
});

test("entries that are no objects are left out", () => {
  expect(readSignIns([null, "x", 7, documented[0]])).toHaveLength(1);
});

test("times that are none are unknown, and come last in their order; the newest comes first", () => {
  const at = (created_at: string, ip: string) => ({ created_at, ip });
  const list = readSignIns([
    at("yesterday", "a"),
    at("2026-01-01T00:00:00Z", "b"),
    at("0001-01-01T00:00:00Z", "c"),
    at("2999-01-01T00:00:00Z", "d"),
    at("2026-01-01T12:00:00+13:00", "e"),
  ]);
  expect(list.map(({ ip }) => ip)).toEqual(["d", "b", "e", "a", "c"]);
  expect(list.map((signIn) => signIn.at === "")).toEqual([false, false, false, true, true]);
});

test.each([
  ["", 0, "password", NaN],
  ["passkey", 0, "passkey", NaN],
  ["openid", 2, "identity", 2],
  ["openid", undefined, "identity", NaN],
  ["sms", 1, { word: "sms" }, NaN],
  ["openid", "2", "identity", 2],
  ["openid", "x", "identity", NaN],
])("login_with %j with provider %s", (login_with, open_id_provider, how, provider) => {
  expect(readSignIns([{ login_with, open_id_provider }])).toEqual([{ ...unknown, how, provider }]);
});

test("names that the server's parser of user agents does not know are unknown", () => {
  expect(readSignIns([{ browser: "Other", os: " other ", device: "Other" }, { device: "K" }])).toEqual([
    unknown,
    unknown,
  ]);
});
