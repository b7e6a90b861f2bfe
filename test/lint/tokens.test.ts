import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tokens } from "../../stories/docs/tokens";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8").replace(/\/\*.*?\*\//gs, "");
const [, base = "", media = ""] = /^\.cr-root \{(.*?)\n\}(.*)$/s.exec(css.trim()) ?? [];

/** The custom properties that a block of rules declares, each with its value on one line. */
function declared(block: string): Map<string, string> {
  const found = block.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map(Array.from(found, ([, name = "", value = ""]) => [name, value.trim().replace(/\s+/g, " ")]));
}

/** The two values of a `light-dark(a, b)` that is the whole value; else the value twice. */
function schemes(value: string): [light: string, dark: string] {
  const [, light, dark] = /^light-dark\(([^(),]+), ([^(),]+)\)$/.exec(value) ?? [];
  return light !== undefined && dark !== undefined ? [light, dark] : [value, value];
}

const values = declared(base);
const isPublic = (name: string) => name.startsWith("--cr-");

/** The tokens that a value is computed from, looking through private properties. */
function sources(name: string): string[] {
  const used = Array.from((values.get(name) ?? "").matchAll(/var\((--[\w-]+)\)/g), ([, used = ""]) => used);
  return [...new Set(used.flatMap((each) => (isPublic(each) ? [each] : sources(each))))].sort();
}

test("the table has every token that the style sheet declares, and no other, in its order", () => {
  expect(Object.keys(tokens)).toEqual([...values.keys()].filter(isPublic));
});

test.each(Object.entries(tokens))("%s has the default that the table says", (name, token) => {
  if ("from" in token) expect(sources(name)).toEqual([...token.from].sort());
  else expect([token.light, token.dark]).toEqual(schemes(values.get(name) ?? ""));
});

test("what a media query changes stands in the table", () => {
  const queries = Array.from(
    media.matchAll(/@media \(([^)]+)\) \{\s*\.cr-root \{([^}]*)\}/g),
    ([, query = "", block = ""]) => {
      return [...declared(block)]
        .filter(([name]) => isPublic(name))
        .map(([name, value]) => `${name}, ${query}: ${value}`);
    },
  );
  const table = Object.entries(tokens).flatMap(([name, { where = {} }]) =>
    Object.entries(where).map(([query, value]) => `${name}, ${query}: ${value}`),
  );
  expect(table.sort()).toEqual(queries.flat().sort());
  expect(table).not.toEqual([]);
});
