import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a table into a page of figures (`stories/docs/figures`), between the marks with the table's name.
 *
 * @param {string} page the page's file name, such as "size.md"
 * @param {string} name of the table: the marks are `<!-- name -->` and `<!-- /name -->`
 * @param {string} table in Markdown
 * @throws {Error} if the page does not have the marks
 */
export function writeFigures(page, name, table) {
  const file = new URL(`../stories/docs/figures/${page}`, import.meta.url);
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const text = readFileSync(file, "utf8");
  const [before, rest = ""] = text.split(start);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`${file.pathname} has no marks for the table "${name}".`);
  writeFileSync(file, `${before}${start}${table}\n${end}${after}`);
}
