import { expect, test, vi } from "vitest";
import { fieldsOf, isSectionId, sectionOrder } from "../../src/settings/sections";

vi.mock("react", () => ({}));

test("each field of the table is in one section, in the table's order", () => {
  const sections = ["profile", "preferences", "theme", "versionRetention"] as const;
  expect(Object.fromEntries(sections.map((section) => [section, fieldsOf(section)]))).toEqual({
    profile: ["nick", "share_links_in_profile"],
    preferences: ["language", "disable_view_sync"],
    theme: ["preferred_theme"],
    versionRetention: ["version_retention_enabled", "version_retention_ext", "version_retention_max"],
  });
});

test("the library's own sections are told from those of a host", () => {
  expect(sectionOrder.every(isSectionId)).toBe(true);
  for (const entry of ["newsletter", "", undefined, null, {}]) expect(isSectionId(entry)).toBe(false);
});
