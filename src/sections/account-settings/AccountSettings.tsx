import { useContext, useMemo } from "react";
import { SettingsContext } from "../../hooks/SettingsContext";
import { isHidden } from "../../settings/fieldAccess";
import { isSectionId, sectionOrder } from "../../settings/sections";
import { Guard } from "../frame/Guard";
import type { AccountSettingsProps } from "./AccountSettingsProps";
import { GroupedPage } from "./GroupedPage";
import { knownRows, knownSections } from "./knownSections";
import { LongPage } from "./LongPage";

const none: readonly never[] = [];

/** The whole page: all sections of the account. */
export function AccountSettings({
  sections = sectionOrder,
  rows = none,
  layout = "groups",
  ...props
}: AccountSettingsProps) {
  // Outside the guard: in development its errors are for the host's developer, as is a missing provider.
  const known = useMemo(() => knownSections(sections), [sections]);
  const own = useMemo(() => knownRows(rows, known), [rows, known]);
  const fields = useContext(SettingsContext)?.fields;
  const entries = useMemo(
    () => known.filter((entry) => !isSectionId(entry) || !fields || !isHidden(entry, fields)),
    [known, fields],
  );
  const Page = layout === "page" ? LongPage : GroupedPage;
  return (
    <Guard>
      <Page {...props} entries={entries} own={own} />
    </Guard>
  );
}
