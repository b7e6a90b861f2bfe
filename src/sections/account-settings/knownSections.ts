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
    if (isDevelopment())
      throw new Error("cloudreve-settings-ui: `sections` of <AccountSettings> is no array. Pass one, or omit it.");
    return [];
  }
  const seen = new Set<string>();
  return sections.filter((entry) => {
    const problem = problemOf(entry, seen);
    if (problem !== undefined && isDevelopment()) throw new Error(`cloudreve-settings-ui: ${problem}`);
    if (isEntry(entry)) seen.add(idOf(entry));
    return problem === undefined;
  });
}

function problemOf(entry: unknown, seen: ReadonlySet<string>): string | undefined {
  if (!isEntry(entry)) {
    const what = typeof entry === "object" && entry !== null ? "an object without an `id`" : String(entry);
    return `\`sections\` of <AccountSettings> contains ${what}. Pass only ids and { id, title, element }; add a section under a condition with \`...(isPro ? ["membership"] : [])\`.`;
  }
  const id = idOf(entry);
  if (seen.has(id)) return `the section "${id}" stands twice in \`sections\` of <AccountSettings>. Name each once.`;
  if (typeof entry === "string" && !isSectionId(entry))
    return `<AccountSettings> knows no section "${id}". It knows ${sectionOrder.join(", ")}; a section of your own is given as { id, title, element }.`;
  if (typeof entry !== "string" && isSectionId(id))
    return `the id "${id}" of a section of your own is that of one of the library's. Give it another.`;
  return undefined;
}

/** Whether a value may stand for a section. Hosts in JavaScript pass others, too: `isPro && "membership"`. */
function isEntry(value: unknown): value is string | { id: string } {
  if (typeof value === "string") return true;
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && value.id !== ""
  );
}
