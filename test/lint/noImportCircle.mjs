// An ESLint rule: no file of src may import itself through others, types included. A circle of types makes two files
// one that nobody can read apart. eslint-plugin-import's own rule looks past `import type`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

/** Returns the files that a text imports from beside `file`. */
function importsIn(file, text) {
  const targets = [...text.matchAll(specifiers)].map(([, specifier]) => resolve(dirname(file), specifier));
  return targets.flatMap((target) => [`${target}.ts`, `${target}.tsx`].filter((name) => existsSync(name)));
}

/** @type {Map<string, Map<string, string[]>>} The imports of each file, by source folder: read once a run. */
const graphs = new Map();

function graphOf(folder) {
  const known = graphs.get(folder);
  if (known) return known;
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name));
  const graph = new Map(files.map((file) => [file, importsIn(file, readFileSync(file, "utf8"))]));
  graphs.set(folder, graph);
  return graph;
}

/** Returns the shortest way from one file to another, both included; undefined where there is none. */
function wayBetween(graph, from, to) {
  const queue = [[from]];
  const seen = new Set([from]);
  for (const way of queue) {
    const last = way.at(-1);
    if (last === to) return way;
    for (const next of graph.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return undefined;
}

/** @type {import("eslint").Rule.RuleModule} */
export const noImportCircle = {
  meta: { type: "problem", schema: [], messages: { circle: "This import closes a circle: {{way}}." } },
  create(context) {
    const file = context.filename;
    const folder = /^(.*?[\\/]src)[\\/]/.exec(file)?.[1];
    if (!folder) return {};
    const graph = graphOf(folder);
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      for (const target of importsIn(file, `from "${specifier}"`)) {
        const way = wayBetween(graph, target, file);
        if (!way) continue;
        const names = [file, ...way].map((each) => each.slice(folder.length + 1));
        context.report({ node, messageId: "circle", data: { way: names.join(" → ") } });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
