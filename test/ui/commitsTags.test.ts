import { describe, expect, test } from "vitest";
import { commitsTags } from "../../src/ui/TagsInput/commitsTags";

const enter = { key: "Enter", isComposing: false, keyCode: 13 };

test("Enter makes tags of what is typed", () => {
  expect(commitsTags(enter, "docx")).toBe(true);
  expect(commitsTags(enter, " 文書 ")).toBe(true);
});

test("Enter makes no tag of nothing", () => {
  expect(commitsTags(enter, "")).toBe(false);
  expect(commitsTags(enter, " \t")).toBe(false);
});

test("no other key does", () => {
  for (const key of ["Tab", "a", " ", "Backspace", "Escape"])
    expect(commitsTags({ ...enter, key }, "docx")).toBe(false);
});

describe("the Enter that ends a composition only takes the suggestion", () => {
  test("while the composition still runs, as Chromium and Firefox tell it", () =>
    expect(commitsTags({ key: "Enter", isComposing: true, keyCode: 229 }, "文書")).toBe(false));
  test("or is told to run, whatever the key code", () =>
    expect(commitsTags({ ...enter, isComposing: true }, "文書")).toBe(false));
  test("after the composition has ended, as WebKit tells it", () =>
    expect(commitsTags({ ...enter, keyCode: 229 }, "文書")).toBe(false));
});
