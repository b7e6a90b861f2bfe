import { isDevelopment } from "../../browser/isDevelopment";
import { rowsOf } from "../../settings/rows";
import { isSectionId, sectionOrder } from "../../settings/sections";
import type { OwnRow } from "../frame/PageRows";

/** Returns the id of a section, the library's or the host's. */
export function idOf(entry: string | { id: string }): string {
  return typeof entry === "string" ? entry : entry.id;
}

/**
 * Returns the sections without unknown and repeated ones, and without entries that are not sections. Throws for those
 * in development, so that the host's developer notices; in production the user sees the rest of the page.
 */
export function knownSections<Entry extends string | { id: string }>(sections: readonly Entry[]): Entry[] {
  if (!isArray("sections", sections)) return [];
  const seen = new Set<string>();
  return sections.filter((entry) => {
    const isKnown =
      isEntry(entry) && !seen.has(idOf(entry)) && (typeof entry === "string") === isSectionId(idOf(entry));
    if (!isKnown && isDevelopment) throw complaint("sections", problemOf(entry, seen));
    if (isKnown) seen.add(idOf(entry));
    return isKnown;
  });
}

/**
 * Returns the host's own rows without those whose id is empty, or that of another row or of a section. Throws for those
 * in development.
 */
export function knownRows(rows: readonly OwnRow[], sections: readonly (string | { id: string })[]): OwnRow[] {
  if (!isArray("rows", rows)) return [];
  const taken = new Set([...sectionOrder, ...sectionOrder.flatMap(rowsOf), ...sections.map(idOf)]);
  return rows.filter((row) => {
    const isKnown = isEntry(row) && !taken.has(row.id);
    if (isKnown) taken.add(row.id);
    else if (isDevelopment) throw complaint("rows", `has the empty or taken id "${isEntry(row) ? row.id : ""}".`);
    return isKnown;
  });
}

/** Whether a prop is an array. Throws in development if not. */
function isArray(prop: string, given: unknown): boolean {
  if (!Array.isArray(given) && isDevelopment) throw complaint(prop, "is no array. Pass one, or omit it.");
  return Array.isArray(given);
}

function complaint(prop: string, problem: string): Error {
  return new Error(`cloudreve-settings-ui: \`${prop}\` of <AccountSettings> ${problem}`);
}

/** Returns the fault of an entry that is not known, as the end of a sentence about `sections`. */
function problemOf(entry: unknown, seen: ReadonlySet<string>): string {
  if (!isEntry(entry)) {
    const what = typeof entry === "object" && entry !== null ? "an object without an `id`" : String(entry);
    return `contains ${what}. Pass only ids and { id, title, element }.`;
  }
  const id = idOf(entry);
  if (seen.has(id)) return `has "${id}" twice.`;
  if (typeof entry === "string")
    return `has the unknown "${id}". Known are ${sectionOrder.join(", ")}; pass your own as { id, title, element }.`;
  return `has your own with the id "${id}" of the library's.`;
}

/** Whether a value may stand for a section. Hosts in JavaScript pass others, too: `isPro && "membership"`. */
function isEntry(value: unknown): value is string | { id: string } {
  if (typeof value === "string") return true;
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && value.id !== ""
  );
}
