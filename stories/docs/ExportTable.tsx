import { exportsOf, mentionsOf } from "./exports";
import { pages, sources } from "./sources";
import { Table } from "./Table";

/** The exports of an entry of the package, made from the comments in the source. */
export function ExportTable({ entry, folder }: { entry: string; folder: string }) {
  const exports = exportsOf(`../../src/${folder}index.ts`, sources);
  return (
    <Table
      caption={`The ${exports.length} exports of ${entry}`}
      head={["Name", "Kind", "Purpose", "More in"]}
      rows={exports.map(({ name, kind, purpose }) => [
        `\`${name}\``,
        kind,
        purpose,
        mentionsOf(name, pages).map(({ title, id }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a href={`./?path=/docs/${id}`} target="_top">
              {title}
            </a>
          </span>
        )),
      ])}
    />
  );
}
