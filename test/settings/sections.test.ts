import { expect, test, vi } from "vitest";
import { fields, type FieldName } from "../../src/settings/fields";
import type { PreferenceSectionId } from "../../src/settings/preference";
import { fieldsOf, isSectionId, sectionOrder } from "../../src/settings/sections";
import { specs } from "../specs/specs";

vi.mock("react", () => ({}));

/** The fields of a section by the tests' own table, in the order of the library's. */
const fieldsIn = (section: string) =>
  (Object.keys(fields) as FieldName[]).filter((name) => specs[name].section === section);

test("each field of the table is in one section, in the table's order", () => {
  for (const section of sectionOrder.filter((id) => fieldsIn(id).length > 0))
    expect(fieldsOf(section as PreferenceSectionId)).toEqual(fieldsIn(section));
});

test("the library's own sections are told from those of a host", () => {
  expect(sectionOrder.every(isSectionId)).toBe(true);
  for (const entry of ["newsletter", "", undefined, null, {}]) expect(isSectionId(entry)).toBe(false);
});
