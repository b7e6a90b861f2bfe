import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tokens } from "../../stories/docs/tokens";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8").replace(/\/\*.*?\*\//gs, "");
const [, base = "", media = ""] = /^\.cr-root \{(.*?)\n\}(.*)$/s.exec(css.trim()) ?? [];

/** Returns the custom properties that a block of CSS declares, each with its value on one line. */
function declared(block: string): Map<string, string> {
  const found = block.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map(Array.from(found, ([, name = "", value = ""]) => [name, value.trim().replace(/\s+/g, " ")]));
}

/** Returns the two values of `light-dark(a, b)`, or any other value twice. */
function schemes(value: string): [light: string, dark: string] {
  const [, light, dark] = /^light-dark\(([^(),]+), ([^(),]+)\)$/.exec(value) ?? [];
  return light !== undefined && dark !== undefined ? [light, dark] : [value, value];
}

const values = declared(base);
const isPublic = (name: string) => name.startsWith("--cr-");

/** Returns the tokens that a token's value is computed from, directly or through private properties. */
function sources(name: string): string[] {
  const used = Array.from((values.get(name) ?? "").matchAll(/var\((--[\w-]+)\)/g), ([, used = ""]) => used);
  return [...new Set(used.flatMap((each) => (isPublic(each) ? [each] : sources(each))))].sort();
}

test("the table of tokens has exactly the tokens of the style sheet, in the same order", () => {
  expect(Object.keys(tokens)).toEqual([...values.keys()].filter(isPublic));
});

test.each(Object.entries(tokens))("%s has the default given in the table", (name, token) => {
  if ("from" in token) expect(sources(name)).toEqual([...token.from].sort());
  else expect([token.light, token.dark]).toEqual(schemes(values.get(name) ?? ""));
});

test("the table has the values that tokens get in media queries", () => {
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
