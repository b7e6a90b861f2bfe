import type { TimeZoneEntry } from "./timeZoneList";

/** Returns a text without accents, case and signs, to compare it with another. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[_/.,·()]+/g, " ")
    .toLowerCase();
}

/** "+2", "UTC-3:30", "gmt 0530" */
const offsetPattern = /^(?:utc|gmt|غرينتش)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?$/;

/**
 * Returns the time zones that a typed text means: by city, region, names in the reader's language or IANA name, with
 * each typed word at the beginning of a word or within a text without blanks; or by offset. All for a text without
 * words.
 */
export function findTimeZones(zones: readonly TimeZoneEntry[], typed: string): readonly TimeZoneEntry[] {
  const wanted = folded(typed).trim();
  const [, sign, hours, minutes] = offsetPattern.exec(wanted) ?? [];
  if (hours !== undefined) {
    const offset = (sign === "+" ? 1 : -1) * (60 * Number(hours) + Number(minutes ?? 0));
    return zones.filter((zone) => zone.offset === offset);
  }
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return zones;
  return zones.filter((zone) => {
    const text = ` ${folded([zone.city, zone.english, zone.id, ...zone.names].join(" "))}`;
    return words.every((word) => text.includes(isSpaced(word) ? ` ${word}` : word));
  });
}

/**
 * Whether a word's script has blanks between words: then it has to begin one. Chinese has none, Arabic has prefixes.
 */
function isSpaced(word: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}]/u.test(word);
}
