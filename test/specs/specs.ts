import fc from "fast-check";
import { messages } from "../../src/messages/en-US";
import type { FieldName, InputValues, Stored } from "../../src/settings/fields";
import { spec, toggle, type Spec } from "./Spec";

const { publicShares, allShares, hidden } = messages.profile.share_links_in_profile;
const shares = { "": publicShares, all_share: allShares, hide_share: hidden };

/** The suites look for English: where they save a language, the page must not follow it (`followLanguage`). */
const languages = { "en-US": "English (United States)", "de-DE": "Deutsch", "fr-FR": "Français" };

/** Colors that the sites of the tests offer, in their order. */
const colors = { "#1976d2": "#1976d2", "#3f51b5": "#3f51b5", "#00796b": "#00796b" };

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const extension = fc.oneof(
  oneOf("txt", "TXT", ".txt", "docx", "*.pdf", "psd", "a b", "../x", ""),
  fc.string({ maxLength: 6 }),
);

/** A file extension as the server compares it. Undefined: it can match no file. Of ASCII only. */
function bareExtension(entry: string): string | undefined {
  const bare = entry
    .trim()
    .replace(/^\*?\.+/, "")
    .trim()
    .toLowerCase();
  return /^[^\s./\\*?:"<>|,;]+$/.test(bare) ? bare : undefined;
}

/** What two lists are compared by. An entry that can match no file is only like itself. */
const comparable = (entries: readonly string[]) =>
  JSON.stringify([...new Set(entries.map((entry) => bareExtension(entry) ?? entry))].sort());

/**
 * All that the suites know of each field: property, model, malformed, end-to-end and engines loop over this table. A
 * field without its spec does not compile. The names are those of the PATCH.
 */
export const specs = {
  nick: spec({
    section: "profile",
    at: "user",
    answeredAs: "nickname",
    absent: "",
    control: { kind: "text", typed: "  Ada King " },
    change: ["Ada Lovelace", "Ada King"],
    anyStored: fc.string({ unit: "grapheme", maxLength: 20 }),
    stored: oneOf("Ada", "King", "Lovelace"),
    inputs: oneOf("Ada", "Ada ", "King", "Byron", ""),
    storedOf: (text) => text.trim() || undefined,
  }),
  share_links_in_profile: spec({
    section: "profile",
    at: "setting",
    absent: undefined,
    control: { kind: "select", options: shares },
    change: ["", "all_share"],
    anyStored: oneOf("", "all_share", "hide_share", "bogus"),
    stored: oneOf("", "all_share", "hide_share"),
    inputs: oneOf("", "all_share", "hide_share"),
  }),
  language: spec({
    section: "preferences",
    at: "user",
    absent: "",
    control: { kind: "select", options: languages },
    change: ["en-US", "de-DE"],
    anyStored: oneOf("en-US", "zh-CN", "ar-AR", "xx-none"),
    stored: oneOf("en-US", "de-DE", "ar-AR"),
    inputs: oneOf("en-US", "de-DE", "ar-AR"),
  }),
  disable_view_sync: toggle({ section: "preferences", at: "setting", initial: false, shownNegated: true }),
  preferred_theme: spec({
    section: "theme",
    at: "user",
    absent: (site) => site["default_theme"] ?? "",
    control: { kind: "radio", options: colors },
    change: ["#1976d2", "#00796b"],
    anyStored: oneOf("#1976d2", "#1976D2", "#3f51b5", "rgb(1,2,3)"),
    stored: oneOf("#1976d2", "#3f51b5", "#c2185b"),
    inputs: oneOf("#1976d2", "#3f51b5", "#F00"),
    same: (a, b) => a.toLowerCase() === b.toLowerCase(),
  }),
  version_retention_enabled: toggle({ section: "versionRetention", at: "setting", initial: true }),
  version_retention_ext: spec({
    section: "versionRetention",
    at: "setting",
    absent: [],
    control: { kind: "tags", typed: "*.TXT" },
    change: [
      ["docx", "xlsx", "psd"],
      ["docx", "xlsx", "psd", "txt"],
    ],
    anyStored: fc.array(extension, { maxLength: 5 }),
    stored: fc.subarray(["txt", "docx", "ai", ".MD"]),
    inputs: fc.subarray(["txt", ".DOCX", "psd", "a b"]),
    storedOf: (entries) => [...new Set(entries.map(bareExtension).filter((entry) => entry !== undefined))],
    same: (a, b) => comparable(a) === comparable(b),
  }),
  version_retention_max: spec({
    section: "versionRetention",
    at: "setting",
    absent: 0,
    control: { kind: "number", zero: messages.versionRetention.version_retention_max.unlimited },
    change: [10, 25],
    anyStored: fc.nat(),
    stored: fc.constantFrom(0, 5, 20),
    inputs: oneOf("0", "5", "10", "-1", "007"),
    inputOf: String,
    storedOf: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  }),
} satisfies { [Name in FieldName]: Spec<Stored<Name>, InputValues[Name]> };
