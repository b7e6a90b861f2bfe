import { describe, expect, test, vi } from "vitest";
import { passwordSchema } from "../../../src/sections/password/passwordSchema";
import { codeSchema } from "../../../src/sections/two-factor/codeSchema";
import { issue } from "../../../src/settings/issue";

vi.mock("react", () => ({}));

/** Returns the issue of each box of the password form. */
const problems = (current: string, next: string, confirmed = next) => {
  const form = { current_password: current, new_password: next, confirm_new_password: confirmed };
  const issues = passwordSchema.safeParse(form).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
};

describe("a new password", () => {
  test.each([
    ["the shortest", "1234", "123456"],
    ["the longest", "c".repeat(128), "n".repeat(128)],
    ["counted in characters, with an emoji as one", "🔑".repeat(128), "🗝".repeat(128)],
    ["blanks, which are ordinary characters", "    ", "      "],
    ["the same as before, which the server accepts", "123456", "123456"],
  ])("is sent: %s", (_, current, next) => expect(problems(current, next)).toEqual({}));

  test("is not sent with an empty box, and each empty box has its own issue", () => {
    expect(problems("", "", "")).toEqual({
      current_password: issue("required"),
      new_password: issue("required"),
      confirm_new_password: issue("required"),
    });
  });

  test("has no mismatch issue before it is repeated", () => {
    expect(problems("1234", "123456", "")).toEqual({ confirm_new_password: issue("required") });
  });

  test("is not sent outside the server's limits, nor with a current one that the server would always refuse", () => {
    expect(problems("123", "12345")).toEqual({
      current_password: issue("passwordTooShort", 4),
      new_password: issue("passwordTooShort", 6),
    });
    expect(problems("🔑".repeat(3), "🗝".repeat(5))).toEqual({
      current_password: issue("passwordTooShort", 4),
      new_password: issue("passwordTooShort", 6),
    });
    expect(problems("c".repeat(129), "n".repeat(129))).toEqual({
      current_password: issue("passwordTooLong", 128),
      new_password: issue("passwordTooLong", 128),
    });
  });

  test("must be repeated exactly; a mismatch is reported together with other issues", () => {
    expect(problems("1234", "123456", "1234567")).toEqual({ confirm_new_password: issue("passwordsDiffer") });
    expect(problems("", "12345", "123456")).toEqual({
      current_password: issue("required"),
      new_password: issue("passwordTooShort", 6),
      confirm_new_password: issue("passwordsDiffer"),
    });
  });
});

describe("a code", () => {
  test.each(["012345", " 012 345 ", "012-345", "01\t23\u00a045", "0-1-2-3-4-5"])(
    "%j is accepted, regardless of the characters between its digits",
    (typed) => expect(codeSchema.parse(typed)).toBe("012345"),
  );

  test.each(["", "12345", "1234567", "12345x", "x123456", "123456x"])("%j is not a code", (typed) =>
    expect(codeSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([issue("codeIncomplete")]),
  );
});
