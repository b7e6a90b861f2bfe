import { expect, test, vi } from "vitest";
import { foundTags } from "../../src/ui/TagsInput/foundTags";

vi.mock("react", () => ({}));

const many = [...Array.from({ length: 300 }, (_, index) => `ext${index}`), "TXT"];

test.each(["txt", "TXT", ".txt", "*.Txt", " txt "])("of a long list, %j finds a tag in capitals", (typed) => {
  expect(foundTags(many, typed)).toEqual([{ tag: "TXT", index: 300 }]);
});

test("of a short list, all tags stay", () => {
  expect(foundTags(["docx", "TXT"], "txt").map(({ tag }) => tag)).toEqual(["docx", "TXT"]);
});
