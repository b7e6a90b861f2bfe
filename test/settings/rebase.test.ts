import { expect, test, vi } from "vitest";
import { rebase } from "../../src/settings/rebase";

vi.mock("react", () => ({}));

test.each([
  ["clean, nothing new", "Ada", "Ada", "Ada", "keep"],
  ["clean, changed elsewhere", "Ada", "Ada", "Byron", "follow"],
  ["dirty, nothing new", "Ada", "King", "Ada", "keep"],
  ["dirty, the same was saved elsewhere", "Ada", "King", "King", "follow"],
  ["dirty, changed elsewhere to something else", "Ada", "King", "Byron", "conflict"],
  ["dirty with a refused value, changed elsewhere", "Ada", " ", "Byron", "conflict"],
  ["blanks around it are no edit", "Ada", "Ada ", "Byron", "follow"],
])("%s", (_, baseline, mine, theirs, outcome) => expect(rebase("nick", baseline, mine, theirs)).toBe(outcome));

test("a word without a meaning that was stored in another case elsewhere is followed, not kept as dirty", () =>
  expect(rebase("preferred_theme", "odd", "Odd", "Odd")).toBe("follow"));

test("a list is in conflict by what it holds, not by its order", () => {
  expect(rebase("version_retention_ext", ["a", "b"], ["a", "b", "c"], ["b", "a"])).toBe("keep");
  expect(rebase("version_retention_ext", ["a", "b"], [], ["a", "b", "c"])).toBe("conflict");
  expect(rebase("version_retention_ext", ["a", "b"], [], [])).toBe("follow");
});
