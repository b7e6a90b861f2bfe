import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const guides = readdirSync(new URL("stories/docs/", root))
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => `stories/docs/${name}`);

/**
 * Returns the files of this repository that a page names in backticks. Those below `src` in one page are another app's.
 */
function namesIn(page: string, text: string): string[] {
  const names = [...text.matchAll(/`((?:src|test|stories)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
  return page.endsWith("/Migrating.mdx") ? names.filter((path) => !path.startsWith("src/")) : names;
}

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "stories/pictures/README.md", ...guides])(
  "%s names and links only files that exist",
  (page) => {
    const text = readFileSync(new URL(page, root), "utf8");
    // Links of the documentation lead to pages of Storybook ("?path=…").
    const links = [...text.matchAll(/\]\((?!https?:|#|\?path=)([^)#\s]+)/g)].map(([, path = ""]) => path);
    const places = [
      ...links.map((path) => [path, new URL(page, root)] as const),
      ...namesIn(page, text).map((path) => [path, root] as const),
    ];
    expect(places.filter(([path, base]) => !existsSync(new URL(path, base))).map(([path]) => path)).toEqual([]);
  },
);
