import { isDevelopment } from "../../browser/isDevelopment";
import { isSectionId, sectionOrder } from "../../settings/sections";

/** Returns the id of a section, the library's or the host's. */
export function idOf(entry: string | { id: string }): string {
  return typeof entry === "string" ? entry : entry.id;
}

/**
 * Returns the sections without unknown and repeated ones. Throws for those in development, so that the host's developer
 * notices; in production the user sees the rest of the page.
 */
export function knownSections<Entry extends string | { id: string }>(sections: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return sections.filter((entry) => {
    const id = idOf(entry);
    const problem = problemOf(entry, seen);
    seen.add(id);
    if (problem !== undefined && isDevelopment()) throw new Error(`cloudreve-settings-ui: ${problem}`);
    return problem === undefined;
  });
}

function problemOf(entry: string | { id: string }, seen: ReadonlySet<string>): string | undefined {
  const id = idOf(entry);
  if (seen.has(id)) return `the section "${id}" stands twice in \`sections\` of <AccountSettings>. Name each once.`;
  if (typeof entry === "string" && !isSectionId(entry))
    return `<AccountSettings> knows no section "${id}". It knows ${sectionOrder.join(", ")}; a section of your own is given as { id, title, element }.`;
  if (typeof entry !== "string" && isSectionId(id))
    return `the id "${id}" of a section of your own is that of one of the library's. Give it another.`;
  return undefined;
}
