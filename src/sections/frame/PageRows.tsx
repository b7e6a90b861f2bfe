import { createContext, useContext, type ReactNode } from "react";
import type { DevicePreferenceName } from "../../settings/devicePreferences";
import type { FieldName } from "../../settings/fields";
import type { InnerRow } from "../../settings/rows";
import { fieldsOf, type SectionId } from "../../settings/sections";
import { SectionRowsContext } from "../../ui/Section/SectionRows";
import { elementIdOf } from "./elementIdOf";
import { Guard } from "./Guard";

/**
 * A row of the host's own in one of the library's sections. The search finds it, and addresses name it (`#cr-digest`).
 */
export interface OwnRow {
  /** Used in links, and as the id of the row's form in `useUnsavedForm`. */
  id: string;
  /** The section of the library that the row stands in. */
  section: SectionId;
  /**
   * The row that it follows: of a field, of a preference of the device, or one of the others; null for the first place
   * in the section. Rows with the same place keep their order.
   *
   * @default the last place in the section
   */
  after?: FieldName | DevicePreferenceName | InnerRow | null | undefined;
  /** The label by which the search finds it: that of its `SettingsRow`. */
  label: string;
  /** One line that the search shows below the label, and finds it by. @default none */
  description?: string | undefined;
  /** Other words by which the search finds it, separated by spaces, in the user's language. @default only its label */
  keywords?: string | undefined;
  /** A `SettingsRow`, as a rule. It stands inside the section's `<form>`, so it must not be a form itself. */
  element: ReactNode;
}

/** The page around the rows of its sections. */
export interface PageRows {
  /** Prefix of their ids. */
  idPrefix: string;
  /** The host's own rows. */
  own: readonly OwnRow[];
}

export const PageRowsContext = createContext<PageRows | undefined>(undefined);

/** Returns the id of a row's element, by which the page's address names it; undefined for a section alone. */
export function useRowId(row: string): string | undefined {
  const page = useContext(PageRowsContext);
  return page && elementIdOf(page.idPrefix, row);
}

/**
 * Returns the host's own rows at one place of a section: after a row of this name, first (null), or last (undefined).
 * Rows that are wanted at none of the section's `places` are last.
 */
export function ownRowsAt(
  own: readonly OwnRow[],
  section: SectionId,
  place: OwnRow["after"],
  places: readonly string[],
): readonly OwnRow[] {
  const isHere = ({ after }: OwnRow) =>
    place === undefined ? after !== null && !places.includes(after as string) : after === place;
  return own.filter((row) => row.section === section && isHere(row));
}

interface OwnRowsProps {
  section: SectionId;
  after?: OwnRow["after"];
  /** For the last place: the rows that others can follow. @default the section's fields */
  places?: Places | undefined;
}

/** The rows of a section that others can follow. */
export type Places = readonly NonNullable<OwnRow["after"]>[];

/** Rows around a message that takes the place of one of them. */
const none = {};

/** The host's own rows at one place of a section. */
export function OwnRows({ section, after, places = fieldsOf(section) }: OwnRowsProps) {
  const page = useContext(PageRowsContext);
  const rows = page ? ownRowsAt(page.own, section, after, places) : [];
  if (rows.length === 0) return null;
  return (
    <SectionRowsContext.Provider value={none}>
      {rows.map(({ id, label, element }) => (
        <Guard key={id} section={id} title={label}>
          <div id={page && elementIdOf(page.idPrefix, id)} className="cr-own-row" data-row="">
            {element}
          </div>
        </Guard>
      ))}
    </SectionRowsContext.Provider>
  );
}
