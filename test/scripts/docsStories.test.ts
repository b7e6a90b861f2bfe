import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const docs = new URL("../../stories/docs/", import.meta.url);
const pages = readdirSync(docs).filter((name) => name.endsWith(".mdx"));

/** Returns whether a file of stories, named as in an import, exports a story of this name. */
function hasStory(file: string, story: string): boolean {
  const source = new URL(`${file}.tsx`, docs);
  return existsSync(source) && new RegExp(`^export const ${story}\\b`, "m").test(readFileSync(source, "utf8"));
}

// TypeScript does not check pages, and Storybook shows only an error in place of the whole page.
test.each(pages)("%s shows only stories that exist", (page) => {
  const text = readFileSync(new URL(page, docs), "utf8");
  const files = new Map(
    Array.from(text.matchAll(/^import \* as (\w+) from "(.+)";$/gm), ([, name, file]) => [name, file]),
  );
  const shown = Array.from(text.matchAll(/\bof=\{(\w+)\.(\w+)\}/g), ([, name = "", story = ""]) => ({ name, story }));
  expect(shown.filter(({ name, story }) => !hasStory(files.get(name) ?? "", story))).toEqual([]);
});
