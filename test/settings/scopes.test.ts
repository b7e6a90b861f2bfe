import { expect, test } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { missedScope, readOnlySections } from "../../src/settings/scopes";

const refused = (msg: string, code = 40089) => new CloudreveError("application", { code, msg });

test("an ordinary sign-in, which has no scopes, may change everything", () => {
  expect([...readOnlySections(undefined, [])]).toEqual([]);
});

test("reading alone changes nothing; writing all but what keeps the account safe", () => {
  expect([...readOnlySections(["UserInfo.Read"], [])]).toEqual(["profile", "preferences", "theme", "versionRetention", "password", "twoFactor", "membership"]);
  expect([...readOnlySections(["UserInfo.Write"], [])]).toEqual(["password", "twoFactor"]);
  expect([...readOnlySections(["UserInfo.Write", "UserSecurityInfo.Write"], [])]).toEqual([]);
});

test("a refusal tells which scope is missing, whatever the host has said", () => {
  expect(missedScope(refused("Insufficient scope: UserSecurityInfo.Write"))).toBe("UserSecurityInfo.Write");
  expect([...readOnlySections(undefined, ["UserSecurityInfo.Write"])]).toEqual(["password", "twoFactor"]);
});

test("other refusals tell nothing of scopes", () => {
  expect(missedScope(refused("Insufficient scope: UserInfo.Write", 403))).toBeUndefined();
  expect(missedScope(refused("No permission"))).toBeUndefined();
  expect(missedScope(new Error("Insufficient scope: UserInfo.Write"))).toBeUndefined();
});
