import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { idOf } from "./knownSections";
import type { PageGroup } from "./pageGroups";

/**
 * Returns the ids of the groups that stay mounted while another one is shown: those with a form whose text lives only in
 * its component, such as a password or a form of the host's. The edits of preferences outlive their section.
 */
export function useKeptGroups(groups: readonly PageGroup[]): ReadonlySet<string> {
  const { unsaved } = useSettingsContext();
  const { sections } = useUnsavedChanges();
  const alone = sections.filter((id) => unsaved.isAlone(id));
  return new Set(
    groups.filter(({ entries }) => entries.some((entry) => alone.includes(idOf(entry)))).map(({ id }) => id),
  );
}
