import { useMemo } from "react";
import { sectionOrder } from "../../settings/sections";
import { Guard } from "../frame/Guard";
import type { AccountSettingsProps } from "./AccountSettingsProps";
import { GroupedPage } from "./GroupedPage";
import { knownSections } from "./knownSections";
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
  const entries = useMemo(() => knownSections(sections), [sections]);
  const Page = layout === "page" ? LongPage : GroupedPage;
  return (
    <Guard>
      <Page {...props} entries={entries} own={rows} />
    </Guard>
  );
}
