import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyBlock, countAdded, readBlocks } from "./blocks";
import { TreeCopy } from "./TreeCopy";

const page = readFileSync(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");
const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
/** The boolean, and what differs if older servers lack it. */
const [boolean = "", lacked = ""] = page.split("**Settings that older servers lack.**");
const blocks = readBlocks(boolean);
const lackedBlocks = readBlocks(lacked);
const files = [...new Set(blocks.map(({ file }) => file))];
const translations = files.filter((file) => /^src\/messages\/(?!en-US)/.test(file));
const name = "show_hidden_files";

test("a boolean setting stays within its budget, and the page states its figures", () => {
  expect(blocks.length).toBeGreaterThan(0);
  expect(files.length - translations.length).toBeLessThanOrEqual(8);
  expect(countAdded(blocks)).toBeLessThanOrEqual(25);
  const figures = `is ${files.length} files and ${countAdded(blocks)} added lines`;
  for (const text of [page, readme]) expect(/is \d+ files and \d+ added lines/.exec(text)?.[0]).toBe(figures);
});

test("a block that does not fit is refused", () => {
  const block = { file: "src/file.ts", lines: [" one", "+two"] };
  expect(applyBlock("zero\none\nthree\n", block)).toBe("zero\none\ntwo\nthree\n");
  expect(() => applyBlock("zero\nthree\n", block)).toThrow("src/file.ts has these lines 0 times");
  expect(() => applyBlock("one\none\n", block)).toThrow("src/file.ts has these lines 2 times");
});

/** Type checking; the second run in the same copy checks only what the changes since the first affect. */
const types = ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", "node_modules/types.json"] as const;
/** The unit suites that the rows of the tables feed, and the replay of the recordings. */
const vitest = ["vitest", "run", "--project", "unit", "--project", "embedded"] as const;
const suites = ["test/property/patch.test.ts", "test/settings", "test/contract/embedded.test.ts"];

describe("in a copy of the tree that has the blocks", () => {
  let copy: TreeCopy;
  beforeAll(() => {
    copy = new TreeCopy();
    for (const block of blocks) copy.apply(block);
  });
  afterAll(() => copy.remove());

  test.concurrent("the types are right", async () => {
    const { passed, said } = await copy.run(...types);
    expect(passed, said).toBe(true);
  });

  test.concurrent("the changed files are formatted, and the unit suites pass", async () => {
    const format = await copy.run("prettier", "--check", ...files);
    expect(format.passed, format.said).toBe(true);

    const others = ["account", "form", "saving", "messages", "testing"].map((folder) => `test/${folder}`);
    const unit = await copy.run(...vitest, ...suites, ...others);
    expect(unit.passed, unit.said).toBe(true);
  });

  test.concurrent("one walk in a browser passes", async () => {
    const walk = await copy.run(
      ...(["vitest", "run", "--project", "e2e", "--reporter", "verbose"] as const),
      ...["test/e2e/sections.test.ts", "-t", name],
    );
    expect(walk.passed, walk.said).toBe(true);
    expect(walk.said).toMatch(new RegExp(`✓.* ${name}\\b`));
  });

  describe("and those of a setting that older servers lack", () => {
    beforeAll(() => {
      expect(lackedBlocks).toHaveLength(3);
      for (const block of lackedBlocks) copy.apply(block);
    });

    test.concurrent("the types are right", async () => {
      const { passed, said } = await copy.run(...types);
      expect(passed, said).toBe(true);
    });

    test.concurrent("the changed files are formatted, and the unit suites and the replay pass", async () => {
      const format = await copy.run("prettier", "--check", ...files);
      expect(format.passed, format.said).toBe(true);
      const unit = await copy.run(...vitest, ...suites);
      expect(unit.passed, unit.said).toBe(true);
    });
  });
});
