import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])(
  "%s names and links only files that exist",
  (page) => {
    const text = readFileSync(new URL(page, root), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) => path);
    const names = [...text.matchAll(/`((?:src|test|stories)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect([...links, ...names].filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  },
);
