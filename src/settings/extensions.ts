/** What ends an extension: commas and semicolons of any script. */
export const extensionSeparators = ",;，、；،؛";

// Never part of a file's extension, or never of one that could match.
const notInExtension = new RegExp(`[\\s./\\\\*?:"<>|\\p{Cc}${extensionSeparators}]`, "u");
const betweenExtensions = new RegExp(`[\\r\\n\\t${extensionSeparators}]+`);

/**
 * A file extension as the server compares it: what stands after a file name's last dot, in lower case
 * (`util.Ext` of the server; `TXT`, `.txt` and `tar.gz` in the list were seen to match nothing).
 *
 * Gives undefined for what could never match: empty, with a blank, a dot, a slash or a wildcard inside.
 */
export function normalizeExtension(text: string): string | undefined {
  // Nearly all are so already, and there may be 10,000.
  if (/^[a-z0-9]+$/.test(text)) return text;
  // Marks of direction and the like come along when text is copied, and nobody sees them.
  const extension = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^\*?\.+/, "")
    .trim()
    .toLowerCase();
  return extension === "" || notInExtension.test(extension) ? undefined : extension;
}

/** Whether an entry, stored as it is, can match a file at all. */
export function matchesFiles(stored: string): boolean {
  return normalizeExtension(stored) === stored;
}

/** The entries as the server compares them, each once, in their order; what could never match is left out. */
export function normalizeExtensions(entries: readonly string[]): string[] {
  return [...new Set(entries.map(normalizeExtension).filter((entry) => entry !== undefined))];
}

/** Takes typed or pasted text apart at commas and semicolons of any script, and at line ends: `TXT, .docx；pdf` is three. */
export function parseExtensions(text: string): { extensions: string[]; refused: string[] } {
  const entries = text.split(betweenExtensions).map((entry) => entry.trim());
  const refused = entries.filter((entry) => entry !== "" && normalizeExtension(entry) === undefined);
  return { extensions: normalizeExtensions(entries), refused };
}

/** Whether two lists keep the same files' versions: compared as sets, each entry as the server compares it. */
export function sameExtensions(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((entry, index) => entry === b[index])) return true;
  const [left, right] = [comparable(a), comparable(b)];
  return left.size === right.size && [...left].every((entry) => right.has(entry));
}

/** Both sides' additions and removals since `base`, in mine's order: what a conflict between two lists can be settled by. */
export function mergeExtensions(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const [was, has] = [comparable(base), comparable(theirs)];
  const kept = normalizeExtensions(mine).filter((entry) => has.has(entry) || !was.has(entry));
  const added = normalizeExtensions(theirs).filter((entry) => !was.has(entry));
  return [...new Set([...kept, ...added])];
}

/** What somebody added to and removed from a list. */
export function extensionChanges(
  base: readonly string[],
  theirs: readonly string[],
): { added: string[]; removed: string[] } {
  const [was, has] = [comparable(base), comparable(theirs)];
  return { added: [...has].filter((entry) => !was.has(entry)), removed: [...was].filter((entry) => !has.has(entry)) };
}

// An odd stored entry counts as itself: a list with nothing else keeps no versions, an empty one keeps all.
function comparable(entries: readonly string[]): Set<string> {
  return new Set(entries.map((entry) => normalizeExtension(entry) ?? entry));
}
