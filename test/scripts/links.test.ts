import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "stories/pictures/README.md"])(
  "%s names and links only files that exist",
  (page) => {
    const text = readFileSync(new URL(page, root), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) => path);
    const names = [...text.matchAll(/`((?:src|test|stories)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    const places = [
      ...links.map((path) => [path, new URL(page, root)] as const),
      ...names.map((path) => [path, root] as const),
    ];
    expect(places.filter(([path, base]) => !existsSync(new URL(path, base))).map(([path]) => path)).toEqual([]);
  },
);
