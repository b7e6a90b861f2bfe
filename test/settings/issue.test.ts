import { expect, test, vi } from "vitest";
import { issue, readIssue } from "../../src/settings/issue";

vi.mock("react", () => ({}));

test("an issue is read back with its number", () => {
  expect(readIssue(issue("tooLong", 256))).toEqual({ key: "tooLong", count: 256 });
  expect(readIssue(issue("tooLong", 0))).toEqual({ key: "tooLong", count: 0 });
});

test("an issue without a number counts nothing", () => {
  expect(readIssue(issue("required"))).toEqual({ key: "required", count: 0 });
  expect(issue("required")).not.toContain("undefined");
});

test("the server's own words are no issue, whatever they begin with", () => {
  for (const words of ["", "Nickname too long", "required", "The issue: required"])
    expect(readIssue(words)).toBeUndefined();
});
