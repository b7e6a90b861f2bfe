import { describe, expect, test, vi } from "vitest";
import { CloudreveError, type CloudreveErrorKind } from "../../src/api/CloudreveError";
import { failureOf, refusedField, scopeNamed } from "../../src/api/failures";

vi.mock("react", () => ({}));

const refusal = (code: number, msg = "") => new CloudreveError("application", { status: 200, code, msg });

describe("the meaning of an error, and how far its PATCH may have come", () => {
  test.each<[CloudreveErrorKind, string, string]>([
    ["network", "noAnswer", "unknown"],
    ["timeout", "noAnswer", "unknown"],
    ["http", "noAnswer", "unknown"],
    ["contract", "noAnswer", "unknown"],
    ["aborted", "stopped", "never"],
    ["otherUser", "otherUser", "never"],
    ["notKept", "notKept", "checked"],
  ])("of kind %s: %s, %s", (kind, meaning, reach) =>
    expect(failureOf(new CloudreveError(kind))).toMatchObject({ meaning, reach }),
  );

  test("only after a network failure is a read worth another try at once", () => {
    const kinds: CloudreveErrorKind[] = ["network", "timeout", "http", "contract", "aborted", "otherUser", "notKept"];
    expect(kinds.filter((kind) => failureOf(new CloudreveError(kind)).isTransient)).toEqual(["network"]);
    expect(failureOf(refusal(401)).isTransient).toBeUndefined();
  });

  test.each<[number, string, string]>([
    [401, "signInAgain", "never"],
    [40001, "valueRefused", "checked"],
    [40089, "scopeMissing", "checked"],
    [40022, "codeWrong", "partly"],
    [40069, "currentPasswordWrong", "partly"],
    [50001, "notStored", "partly"],
    [50005, "internal", "partly"],
    [40007, "refused", "partly"],
    [-1, "refused", "partly"],
  ])("of code %d: %s, %s", (code, meaning, reach) => expect(failureOf(refusal(code))).toEqual({ meaning, reach }));

  test("an error of the page's own code has not reached the server's data", () =>
    expect(failureOf(new TypeError("x is undefined"))).toEqual({ meaning: "unexpected", reach: "checked" }));
});

describe("the field that the server refused", () => {
  const sent = ["nick", "version_retention_max"] as const;
  const refusedAs = (name: string) => (name === "nick" ? /^Nickname|user nick$/ : undefined);
  const among = (code: number, msg: string) => refusedField(refusal(code, msg), sent, refusedAs);

  test.each([
    [40001, "Nickname too long", { name: "nick", reason: "tooLong" }],
    [40001, "Nickname too short", { name: "nick", reason: "tooShort" }],
    [40001, "VersionRetentionMax too short", { name: "version_retention_max", reason: "tooShort" }],
    [40001, "VersionRetentionMax is odd", { name: "version_retention_max", reason: "msg" }],
    [50001, "Failed to update user nick", { name: "nick", reason: "notStored" }],
  ])("%d %j", (code, msg, expected) => expect(among(code, msg)).toEqual({ ...expected, msg }));

  test.each([
    [40001, "Invalid parameters."],
    [40001, "VersionRetentionMaximum too short"],
    [50001, "Failed to update user settings"],
    [50001, "VersionRetentionMax too short"],
    [40022, "Nickname too long"],
  ])("%d %j is none of them", (code, msg) => expect(among(code, msg)).toBeUndefined());

  test.each([
    [50001, "Failed to update user settings"],
    [40001, ""],
  ])("%d %j is none of the one that was sent alone either", (code, msg) =>
    expect(refusedField(refusal(code, msg), ["preferred_theme"])).toBeUndefined(),
  );

  test("a refusal without any message belongs to none", () =>
    expect(refusedField(new CloudreveError("application", { code: 40001 }), ["preferred_theme"])).toBeUndefined());

  test("a refusal that names no field belongs to the one that was sent alone", () =>
    expect(refusedField(refusal(40001, "Invalid parameters."), ["preferred_theme"])).toEqual({
      name: "preferred_theme",
      reason: "msg",
      msg: "Invalid parameters.",
    }));
  test("an empty message is no word at a field", () =>
    expect(refusedField(refusal(40001), ["preferred_theme"])).toBeUndefined());
  test("a field that was not sent is never blamed", () =>
    expect(
      refusedField(refusal(40001, "Nickname too long"), ["language", "disable_view_sync"], refusedAs),
    ).toBeUndefined());
  test("a lost connection belongs to no field", () =>
    expect(refusedField(new CloudreveError("network"), ["nick"])).toBeUndefined());
});

describe("the scope that a call lacked", () => {
  test("is the last word of the refusal", () =>
    expect(scopeNamed(refusal(40089, "Insufficient scope: UserSecurityInfo.Write"))).toBe("UserSecurityInfo.Write"));
  test.each(["Insufficient scope", "", "Scope: is missing"])("is not named by %j", (msg) =>
    expect(scopeNamed(refusal(40089, msg))).toBeUndefined(),
  );
});
