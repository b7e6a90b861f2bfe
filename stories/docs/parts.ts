/** The class names and attributes that CSS of a host can name on one part. */
interface Part {
  /** Its folder in `src/ui`, or `section` and the folder in `src/sections`. */
  name: string;
  classes: string[];
  attributes: string[];
}

const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

const inSelector = /\.(cr-[a-z][\w-]*)/g;
const inScript = /(?<![\w.#-])(cr-[a-z][\w-]*)/g;
/** In quotation marks, and not in a selector. */
const inClassName = /["`\s](cr-[a-z][\w-]*)(?=["`\s])/g;
const attribute = /(?<![[\w-])(data-[a-z][a-z-]*)(?==|"|')/g;
const attributeOfSelector = /\[(data-[a-z][a-z-]*)/g;
const attributeByName = /\.dataset\["([a-z-]+)"\] = /g;

/**
 * Returns the parts with their class names and attributes, from the texts of the source files by path.
 *
 * A class belongs to the part that renders it. Where several do, it belongs to the one whose style sheet has most of
 * it.
 */
export function partsOf(sources: Readonly<Record<string, string>>): Part[] {
  const files = Object.entries(sources)
    .map(([path, text]) => ({ path, part: partOf(path), text: withoutComments(text) }))
    .filter(({ part }) => part !== undefined)
    .sort((a, b) => Number(isSection(a.part)) - Number(isSection(b.part)) || order(a.path, b.path));
  const sheets = files.filter(({ path }) => path.endsWith(".css"));
  const scripts = files.filter(({ path }) => !path.endsWith(".css"));
  const rendered = scripts.filter(({ path }) => path.endsWith(".tsx")).flatMap(({ text }) => found(text, inScript));
  const classes = new Set([...sheets.flatMap(({ text }) => found(text, inSelector)), ...rendered]);

  const parts = new Map<string, { classes: Set<string>; attributes: Set<string> }>();
  const at = (part = "") => {
    const entry = parts.get(part) ?? { classes: new Set(), attributes: new Set() };
    parts.set(part, entry);
    return entry;
  };
  for (const name of classes) {
    const rendering = scripts.filter(({ text }) => found(text, inClassName).includes(name)).map(({ part }) => part);
    const styling = sheets
      .map(({ part, text }) => ({ part, count: found(text, inSelector).filter((other) => other === name).length }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .map(({ part }) => part);
    at(styling.find((part) => rendering.includes(part)) ?? rendering[0] ?? styling[0]).classes.add(name);
  }
  for (const { part, text } of scripts) {
    for (const name of found(text, attribute)) at(part).attributes.add(name);
    for (const name of found(text, attributeByName)) at(part).attributes.add(`data-${name}`);
  }
  const set = new Set([...parts.values()].flatMap((part) => [...part.attributes]));
  for (const { part, text } of sheets)
    for (const name of found(text, attributeOfSelector)) if (!set.has(name)) at(part).attributes.add(name);

  return [...parts]
    .map(([name, part]) => ({
      name,
      classes: [...part.classes].sort(order),
      attributes: [...part.attributes].sort(order),
    }))
    .filter((part) => part.classes.length > 0 || part.attributes.length > 0)
    .sort((a, b) => Number(isSection(a.name)) - Number(isSection(b.name)) || order(a.name, b.name));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isSection = (part = "") => part.startsWith("section ");

function partOf(path: string): string | undefined {
  const [, layer, folder = ""] = /\/src\/(ui|sections|styles)\/([^/]+)/.exec(path) ?? [];
  if (layer === "ui") return folder.replace(/\.tsx?$/, "");
  if (layer === "sections") return `section ${folder}`;
  return layer === "styles" ? "Root" : undefined;
}

/** Returns the values that the library's own style sheets ask for, by attribute. */
export function styledValues(sources: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const [path, text] of Object.entries(sources))
    if (path.endsWith(".css"))
      for (const [, name = "", value = ""] of withoutComments(text).matchAll(/\[(data-[a-z-]+)="([^"]+)"\]/g))
        values.set(name, (values.get(name) ?? new Set()).add(value));
  return values;
}
