import { expect, test, vi } from "vitest";
import { issue } from "../../src/settings/issue";
import { CloudreveError } from "../../src/api/CloudreveError";
import { refusedField } from "../../src/settings/refusedField";

vi.mock("react", () => ({}));

const refusal = (code: number, msg: string) => new CloudreveError("application", { status: 200, code, msg });

test.each([
  [40001, "Nickname too long", { name: "nick", message: issue("tooLong") }],
  [40001, "Nickname too short", { name: "nick", message: issue("tooShort") }],
  [40001, "VersionRetentionMax too short", { name: "version_retention_max", message: issue("tooShort") }],
  [50001, "Failed to update user nick", { name: "nick", message: issue("nameNotStored") }],
  [40001, "Invalid parameters.", undefined],
  [50001, "Failed to update user settings", undefined],
  [40022, "Incorrect 2FA code", undefined],
  [40022, "Nickname too long", undefined],
  [40001, "Nickname is taken", { name: "nick", message: "Nickname is taken" }],
  [50001, "VersionRetentionMax too long", { name: "version_retention_max", message: issue("tooLong") }],
])("%d %j among several fields", (code, msg, expected) => {
  expect(refusedField(refusal(code, msg), ["nick", "version_retention_max"])).toEqual(expected);
});

test("what names no field belongs to the one that was sent alone", () => {
  expect(refusedField(refusal(40001, "Invalid parameters."), ["preferred_theme"])).toEqual({
    name: "preferred_theme",
    message: "Invalid parameters.",
  });
});
test("what names no field belongs to nobody where the whole PATCH failed otherwise, or nothing was sent", () => {
  expect(refusedField(refusal(50001, "Failed to update user settings"), ["preferred_theme"])).toBeUndefined();
  expect(refusedField(refusal(40022, "Invalid parameters."), ["preferred_theme"])).toBeUndefined();
  expect(refusedField(refusal(40001, "Invalid parameters."), [])).toBeUndefined();
});
test("an empty message, or none, is no word at a field", () => {
  expect(refusedField(refusal(40001, ""), ["preferred_theme"])).toBeUndefined();
  expect(refusedField(new CloudreveError("application", { code: 40001 }), ["preferred_theme"])).toBeUndefined();
});
test("a field that was not sent is never blamed", () =>
  expect(refusedField(refusal(40001, "Nickname too long"), ["language", "disable_view_sync"])).toBeUndefined());
test("a lost connection belongs to no field", () =>
  expect(refusedField(new CloudreveError("network"), ["nick"])).toBeUndefined());
test("an error of anybody else's belongs to no field, whatever it looks like", () =>
  expect(refusedField({ code: 40001, msg: "Nickname too long" }, ["nick"])).toBeUndefined());
