import { describe, expect, test, vi } from "vitest";
import { isDirty } from "../../src/settings/isDirty";

vi.mock("react", () => ({}));

describe("a text is dirty", () => {
  test("when it would be stored as something else", () => {
    expect(isDirty("nick", "Ada", "King")).toBe(true);
    expect(isDirty("nick", "Ada", "ada")).toBe(true);
  });

  test("not for blanks around it, which are not stored", () => expect(isDirty("nick", "Ada", " Ada ")).toBe(false));

  test("when it stands for nothing: an emptied name, half a color", () => {
    expect(isDirty("nick", "Ada", "")).toBe(true);
    expect(isDirty("preferred_theme", "#1976d2", "#1976d")).toBe(true);
  });

  test("not while a stored one that would be refused is left alone", () => {
    expect(isDirty("nick", " ", " ")).toBe(false);
    expect(isDirty("language", "", "")).toBe(false);
  });
});

describe("a number is dirty", () => {
  test("when it is another one, not when it is written another way", () => {
    expect(isDirty("version_retention_max", 10, "11")).toBe(true);
    expect(isDirty("version_retention_max", 10, " 010 ")).toBe(false);
    expect(isDirty("version_retention_max", 10, "１０")).toBe(false);
  });

  test("when its box was emptied: that is never unlimited", () => {
    expect(isDirty("version_retention_max", 0, "")).toBe(true);
  });
});

describe("a list is dirty", () => {
  test("when it keeps versions of other files, and not for its order", () => {
    expect(isDirty("version_retention_ext", ["txt"], ["txt", "md"])).toBe(true);
    expect(isDirty("version_retention_ext", ["txt", "md"], ["md", "txt"])).toBe(false);
    expect(isDirty("version_retention_ext", ["txt"], [".TXT"])).toBe(false);
  });

  test("when the odd entry goes that it was stored with, though it is sent without it either way", () => {
    expect(isDirty("version_retention_ext", ["a b"], [])).toBe(true);
    expect(isDirty("version_retention_ext", ["a b", "txt"], ["txt"])).toBe(true);
    expect(isDirty("version_retention_ext", ["a b"], ["a b"])).toBe(false);
  });
});

test("a switch that shows the opposite of what is stored is dirty when it shows the same", () => {
  expect(isDirty("disable_view_sync", true, false)).toBe(false);
  expect(isDirty("disable_view_sync", true, true)).toBe(true);
});
