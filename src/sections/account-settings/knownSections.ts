import { isDevelopment } from "../../browser/isDevelopment";
import { isSectionId, sectionOrder } from "../../settings/sections";

/** Returns the id of a section, the library's or the host's. */
export function idOf(entry: string | { id: string }): string {
  return typeof entry === "string" ? entry : entry.id;
}

/**
 * Returns the sections without unknown and repeated ones, and without entries that are not sections. Throws for those in
 * development, so that the host's developer notices; in production the user sees the rest of the page.
 */
export function knownSections<Entry extends string | { id: string }>(sections: readonly Entry[]): Entry[] {
  const given: unknown = sections;
  if (!Array.isArray(given)) {
    if (isDevelopment()) throw complaint("is no array. Pass one, or omit it.");
    return [];
  }
  const seen = new Set<string>();
  return sections.filter((entry) => {
    const problem = problemOf(entry, seen);
    if (problem !== undefined && isDevelopment()) throw complaint(problem);
    if (isEntry(entry)) seen.add(idOf(entry));
    return problem === undefined;
  });
}

function complaint(problem: string): Error {
  return new Error(`cloudreve-settings-ui: \`sections\` of <AccountSettings> ${problem}`);
}

/** Returns an entry's fault as the end of a sentence about `sections`; undefined if it has none. */
function problemOf(entry: unknown, seen: ReadonlySet<string>): string | undefined {
  if (!isEntry(entry)) {
    const what = typeof entry === "object" && entry !== null ? "an object without an `id`" : String(entry);
    return `contains ${what}. Pass only ids and { id, title, element }.`;
  }
  const id = idOf(entry);
  if (seen.has(id)) return `has "${id}" twice.`;
  if (typeof entry === "string" && !isSectionId(entry))
    return `has the unknown "${id}". Known are ${sectionOrder.join(", ")}; pass your own as { id, title, element }.`;
  if (typeof entry !== "string" && isSectionId(id))
    return `has one of your own with the id "${id}" of the library's. Give it another.`;
  return undefined;
}

/** Whether a value may stand for a section. Hosts in JavaScript pass others, too: `isPro && "membership"`. */
function isEntry(value: unknown): value is string | { id: string } {
  if (typeof value === "string") return true;
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && value.id !== ""
  );
}
