import ts from "typescript";
import { expect, test } from "vitest";
import { attributes } from "../../stories/docs/attributes";
import { partsOf, styledValues } from "../../stories/docs/parts";
import { readSources } from "./readSources";

const sources = readSources();
const parts = partsOf(sources);
const classes = parts.flatMap((part) => part.classes);

/** Returns the class names that the text literals of a file have. */
function classNamesIn(file: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node))
      names.push(...node.text.split(/\s+/).filter((word) => /^cr-[a-z][\w-]*$/.test(word)));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return names;
}

test("a part has its class names and attributes", () => {
  expect(parts.find(({ name }) => name === "SettingsRow")).toMatchObject({
    classes: expect.arrayContaining(["cr-row", "cr-row-control"]) as string[],
    attributes: expect.arrayContaining(["data-conflict", "data-dirty", "data-invalid"]) as string[],
  });
  expect(parts.find(({ classes: [first] }) => first === "cr-root")?.attributes).toEqual(["data-scheme"]);
});

test("each class name of the source has one row", () => {
  const used = Object.entries(sources)
    .filter(([path]) => path.endsWith(".tsx"))
    .flatMap(([path, text]) => classNamesIn(path, text));
  expect(used.length).toBeGreaterThan(200);
  expect([...new Set(used)].filter((name) => !classes.includes(name))).toEqual([]);
  expect(classes.filter((name, index) => classes.indexOf(name) !== index)).toEqual([]);
});

test("each attribute of the source has its meaning, with the values that its style sheets know", () => {
  expect(Object.keys(attributes)).toEqual([...new Set(parts.flatMap((part) => part.attributes))].sort());
  const unnamed = [...styledValues(sources)].flatMap(([name, values]) =>
    [...values].filter((value) => name !== "data-score" && !attributes[name]?.includes(`\`${value}\``)),
  );
  expect(unnamed).toEqual([]);
});
