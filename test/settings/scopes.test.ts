import { expect, test } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { missedScope, readOnlySections, scopeOf } from "../../src/settings/scopes";

const security = "UserSecurityInfo.Write";
const secured = ["password", "twoFactor", "passkeys", "linkedIdentities", "connectedApps"];
const refused = (msg: string | undefined, code = 40089) => new CloudreveError("application", { code, msg });

test("an ordinary sign-in, which has no scopes, may change everything", () => {
  expect([...readOnlySections(undefined, [])]).toEqual([]);
});

test("reading alone changes nothing; writing all but what keeps the account safe", () => {
  expect([...readOnlySections(["UserInfo.Read"], [])]).toEqual([
    "avatar",
    "profile",
    "preferences",
    "theme",
    "versionRetention",
    "password",
    "twoFactor",
    "passkeys",
    "linkedIdentities",
    "connectedApps",
    "webDav",
    "membership",
    "finance",
  ]);
  expect([...readOnlySections(["UserInfo.Write"], [])]).toEqual([...secured, "webDav", "finance"]);
  expect([...readOnlySections(["UserInfo.Write", "UserSecurityInfo.Write"], [])]).toEqual(["webDav", "finance"]);
  const all = ["UserInfo.Write", "UserSecurityInfo.Write", "DavAccount.Write", "Finance.Write"];
  expect([...readOnlySections(all, [])]).toEqual(["finance"]);
  expect([...readOnlySections([...all, "Finance.Read"], [])]).toEqual([]);
});

test("a refusal tells which scope is missing, whatever the host has said", () => {
  expect(missedScope(refused("Insufficient scope: UserSecurityInfo.Write"), "UserInfo.Write")).toBe(
    "UserSecurityInfo.Write",
  );
  expect([...readOnlySections(undefined, ["UserSecurityInfo.Write"])]).toEqual(secured);
});

test("the scope is read from the message's end, whatever blanks stand around it", () => {
  for (const blank of ["", " ", "   "])
    expect(missedScope(refused(`Insufficient scope:${blank}Files.Write${blank}`), "UserInfo.Write")).toBe(
      "Files.Write",
    );
});

test("a refusal that does not name the scope is put down to the one that the patch needs", () => {
  for (const msg of [undefined, "", "No permission", "Error: no permission", "权限不足"]) {
    expect(missedScope(refused(msg), scopeOf({ nick: "Ada" }))).toBe("UserInfo.Write");
    expect(missedScope(refused(msg), scopeOf({ current_password: "old", new_password: "new" }))).toBe(security);
    expect(missedScope(refused(msg), scopeOf({ two_fa_enabled: true, two_fa_code: "123456" }))).toBe(security);
  }
});

test("other refusals tell nothing of scopes", () => {
  expect(missedScope(refused("Insufficient scope: UserInfo.Write", 403), "UserInfo.Write")).toBeUndefined();
  expect(missedScope(new Error("Insufficient scope: UserInfo.Write"), "UserInfo.Write")).toBeUndefined();
});
