/** Characters that separate extensions as soon as they are typed: commas and semicolons of any script, and bars. */
export const extensionSeparators = ",;|，、；｜،؛";

// Characters that no extension has, or none that could match a file.
const notInExtension = new RegExp(`[\\s./\\\\*?:"<>|\\p{Cc}${extensionSeparators}]`, "u");
const betweenExtensions = new RegExp(`[\\s${extensionSeparators}]+`);
/** A blank after the dot that begins an extension. */
const blankAfterDot = new RegExp(`(?<=^|[\\s${extensionSeparators}])(\\*?\\.+)\\s+`, "g");

/** Brackets, quotation marks and bullets, which pasted lists have around or before their entries. */
const aroundEntries = /^(?:[-–—](?=$)|[[({"'‘“„«「•·▪‣])+|["'’‘”“»«」\])}]+$/gu;

/**
 * Returns a file extension as the server compares it: the part after a file name's last dot, in lower case
 * (`util.Ext` of the server; `TXT`, `.txt` and `tar.gz` in the list were observed to match nothing).
 *
 * Returns undefined if it could never match: empty, or with a blank, dot, slash or wildcard inside.
 */
export function normalizeExtension(text: string): string | undefined {
  // Fast path: nearly all entries are normalized already, and there may be 10,000.
  if (/^[a-z0-9]+$/.test(text)) return text;
  // Copied text may contain invisible characters, such as direction marks.
  const extension = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^\*?\.+/, "")
    .trim()
    .toLowerCase();
  return extension === "" || notInExtension.test(extension) ? undefined : extension;
}

/** Whether a stored entry can match a file at all. */
export function matchesFiles(stored: string): boolean {
  return normalizeExtension(stored) === stored;
}

/** Returns the normalized entries in their order, without duplicates and without those that could never match. */
export function normalizeExtensions(entries: readonly string[]): string[] {
  return [...new Set(entries.map(normalizeExtension).filter((entry) => entry !== undefined))];
}

/**
 * Splits typed or pasted text at blanks, line ends, bars, and commas and semicolons of any script: `TXT .docx；pdf`
 * makes 3. Brackets, quotation marks and bullets around them are left out. Full-width letters and dots, which input
 * methods type, become narrow ones.
 */
export function parseExtensions(text: string): { extensions: string[]; refused: string[] } {
  const narrow = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replaceAll("。", ".");
  const entries = narrow
    .replace(blankAfterDot, "$1")
    .split(betweenExtensions)
    .map((entry) => entry.replace(aroundEntries, ""));
  const refused = entries.filter((entry) => entry !== "" && normalizeExtension(entry) === undefined);
  return { extensions: normalizeExtensions(entries), refused };
}

/** Returns the extension in a refused text: `gz` for `tar.gz`. Undefined if there is none, as in `*`. */
export function extensionIn(refused: string): string | undefined {
  const last = refused.split(/[./\\]/).findLast((part) => part !== "") ?? "";
  return normalizeExtension(Array.from(last, (each) => (notInExtension.test(each) ? "" : each)).join(""));
}

/** Whether two lists apply to the same files: compares them as sets of normalized entries. */
export function sameExtensions(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((entry, index) => entry === b[index])) return true;
  const [left, right] = [comparable(a), comparable(b)];
  return left.size === right.size && [...left].every((entry) => right.has(entry));
}

/** Returns `mine` with both sides' additions and removals since `base`, in the order of `mine`. Resolves a conflict. */
export function mergeExtensions(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const [was, has] = [comparable(base), comparable(theirs)];
  const kept = normalizeExtensions(mine).filter((entry) => has.has(entry) || !was.has(entry));
  const added = normalizeExtensions(theirs).filter((entry) => !was.has(entry));
  return [...new Set([...kept, ...added])];
}

/** Returns the entries that `theirs` added to `base` and removed from it. */
export function extensionChanges(
  base: readonly string[],
  theirs: readonly string[],
): { added: string[]; removed: string[] } {
  const [was, has] = [comparable(base), comparable(theirs)];
  return { added: [...has].filter((entry) => !was.has(entry)), removed: [...was].filter((entry) => !has.has(entry)) };
}

// Stored entries that match no file are kept: a list of only those keeps no versions, an empty list keeps all.
function comparable(entries: readonly string[]): Set<string> {
  return new Set(entries.map((entry) => normalizeExtension(entry) ?? entry));
}
