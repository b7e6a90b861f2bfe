/** An export of an entry of the package. */
export interface Export {
  name: string;
  kind: "component" | "function" | "class" | "type";
  /** The first paragraph of its comment in the source; empty if it has none. */
  purpose: string;
}

const keyword = "(const|function|async function|class|interface|type)";

/**
 * Returns the exports of an entry, by name, from its source: a list of `export … from "./file"`.
 *
 * `sources` has the texts of the files by path.
 */
export function exportsOf(entry: string, sources: Readonly<Record<string, string>>): Export[] {
  const text = sources[entry] ?? "";
  const folder = entry.slice(0, entry.lastIndexOf("/"));
  return [...text.matchAll(/^export (type )?\{([^}]*)\} from "\.\/([^"]+)";/gm)]
    .flatMap(([, , names = "", file = ""]) => {
      const source = sources[`${folder}/${file}.ts`] ?? sources[`${folder}/${file}.tsx`] ?? "";
      return names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter(Boolean)
        .map((name) => {
          const [own = "", published = own] = name.split(" as ");
          return { name: published, ...declared(own, source) };
        });
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function declared(name: string, source: string): Omit<Export, "name"> {
  const declaration = new RegExp(`^export ${keyword} ${name}\\b`, "m").exec(source);
  const kind = declaration?.[1] ?? "type";
  const before = source.slice(0, declaration?.index ?? 0);
  const start = before.endsWith("*/\n") ? before.lastIndexOf("/**") : before.length;
  return { kind: kindOf(name, kind), purpose: firstParagraph(before.slice(start)) };
}

function kindOf(name: string, keyword: string): Export["kind"] {
  if (keyword === "type" || keyword === "interface") return "type";
  if (keyword === "class") return "class";
  return /^[A-Z]/.test(name) ? "component" : "function";
}

/** Returns the first paragraph of a comment on one line. */
function firstParagraph(comment: string): string {
  const text = comment
    .replace(/^\/\*\*|\*\/\s*$/g, "")
    .split("\n")
    .map((line) => line.trim().replace(/^\* ?/, ""))
    .join("\n")
    .trim();
  const [paragraph = ""] = text.split(/\n\n|\n(?=@)/);
  return paragraph.startsWith("@") ? "" : paragraph.replace(/\s+/g, " ");
}

/** A page of the documentation on which a name stands. */
interface Mention {
  title: string;
  /** Its id in the address of Storybook. */
  id: string;
}

/** Blocks of code, code in a sentence, and headings. */
const codeOrHeading = /```[^]*?```|`[^`\n]+`|^#.*/gm;

/** Returns the pages that name an export in code or in a heading, by their title. `pages` has their texts. */
export function mentionsOf(name: string, pages: Readonly<Record<string, string>>): Mention[] {
  const word = new RegExp(`\\b${name}\\b`);
  return Object.values(pages)
    .filter((text) => text.match(codeOrHeading)?.some((part) => word.test(part)))
    .map((text) => /<Meta title="Docs\/([^"]+)"/.exec(text)?.[1] ?? "")
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((title) => ({ title, id: `docs-${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}--docs` }));
}
