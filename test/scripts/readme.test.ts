import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

test("README.md has at most 120 lines", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
});

test("README.md embeds the page in at most ten lines", () => {
  const [, code = ""] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(code.match(/.+/g)?.length).toBeLessThanOrEqual(10);
});

test("README.md names the languages of src/messages", () => {
  const languages = readdirSync(new URL("src/messages/", root)).flatMap(
    (file) => /^(..-..)\.ts$/.exec(file)?.[1] ?? [],
  );
  const [, chapter = ""] = /## Languages\n([\s\S]*?)\n## /.exec(readme) ?? [];
  expect([...chapter.matchAll(/`(..-..)`/g)].map(([, tag]) => tag).sort()).toEqual(languages.sort());
  expect(chapter).toContain(`${languages.length} languages`);
});

test("README.md gives a reason for each dependency, and the version of each peer", () => {
  const rows = (heading: string) => {
    const [, chapter = ""] = new RegExp(`## ${heading}\n([\\s\\S]*?)\n## `).exec(readme) ?? [];
    return [...chapter.matchAll(/^\| (`.*?) *\| *(\S+)/gm)].flatMap(([, names = "", next]) =>
      [...names.matchAll(/`(.+?)`/g)].map(([, name = ""]) => [name, next]),
    );
  };
  const names = rows("Dependencies").map(([name]) => name);
  expect(names.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  const lowest = Object.entries(packageJson.peerDependencies).map(([name, range]) => [
    name,
    /\d+\.\d+/.exec(range)?.[0],
  ]);
  expect(rows("Support").sort()).toEqual(lowest.sort());
});

test.each(["README.md", "stories/docs/GettingStarted.mdx", "stories/docs/Migrating.mdx"])(
  "%s installs the file that npm pack makes",
  (page) => {
    expect(readFileSync(new URL(page, root), "utf8")).toContain(`/${packageJson.name}-${packageJson.version}.tgz`);
  },
);
