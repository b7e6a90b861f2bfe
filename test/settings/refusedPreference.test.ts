import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { issue } from "../../src/settings/issue";
import { refusedPreference } from "../../src/settings/refusedPreference";

vi.mock("react", () => ({}));

const refusal = (code: number, msg: string) => new CloudreveError("application", { code, msg });

describe("a refusal by the server is told at the preference that it is meant for", () => {
  test.each([
    [40001, "Nickname too long", "nick", issue("tooLong")],
    [40001, "VersionRetentionMax too short", "version_retention_max", issue("tooShort")],
    [40001, "VersionRetentionMax is odd", "version_retention_max", "VersionRetentionMax is odd"],
    [50001, "Failed to update user nick", "nick", issue("nameNotStored")],
  ] as const)("%d %j", (code, msg, name, message) =>
    expect(refusedPreference(refusal(code, msg), ["nick", "version_retention_max"])).toEqual({ name, message }),
  );
});

test.each([
  [40001, "OtherNickname too long"],
  [50001, "Failed to update user nick names"],
  [50001, "Failed to update user settings"],
])("%d %j is meant for none of those that were sent", (code, msg) =>
  expect(refusedPreference(refusal(code, msg), ["nick", "language"])).toBeUndefined(),
);
