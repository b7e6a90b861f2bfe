import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exportsOf, mentionsOf } from "../../stories/docs/exports";
import { pages, sources } from "../../stories/docs/sources";

/** Returns the names that an entry of the package exports, by API Extractor's report. */
function published(entry: string): string[] {
  const report = readFileSync(new URL(`../package/${entry}.api.md`, import.meta.url), "utf8");
  const declared = report.matchAll(/^export (?:const|function|class|interface|type) (\w+)/gm);
  const listed = report.matchAll(/^export \{ (\w+)(?: as (\w+))? \}/gm);
  return [
    ...new Set([
      ...Array.from(declared, ([, name = ""]) => name),
      ...Array.from(listed, ([, own = "", name = own]) => name),
    ]),
  ].sort();
}

const entries = { index: "", mui: "mui/", shadcn: "shadcn/", testing: "testing/" };
const handwritten = Object.fromEntries(Object.entries(pages).filter(([path]) => path !== "./Exports.mdx"));

describe.each(Object.entries(entries))("%s", (entry, folder) => {
  const rows = exportsOf(`../../src/${folder}index.ts`, sources);

  test("each export has a row with its purpose", () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(published(entry));
    expect(rows.filter(({ purpose }) => purpose === "").map(({ name }) => name)).toEqual([]);
  });

  test("each component, function and class is explained on a page", () => {
    const calls = rows.filter(({ kind }) => kind !== "type");
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.map(({ name }) => name).filter((name) => mentionsOf(name, handwritten).length === 0)).toEqual([]);
  });
});
