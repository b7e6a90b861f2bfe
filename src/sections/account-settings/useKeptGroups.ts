import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import type { OwnRow } from "../frame/PageRows";
import type { PageGroup } from "./pageGroups";
import { targetsIn } from "./useShownSection";

/**
 * Returns the ids of the groups that stay mounted while another one is shown: those with a form whose text lives only
 * in its component, such as a password or a form of the host's. The edits of preferences outlive their section.
 */
export function useKeptGroups(groups: readonly PageGroup[], own: readonly OwnRow[]): ReadonlySet<string> {
  const { unsaved } = useSettingsContext();
  const { sections } = useUnsavedChanges();
  const alone = sections.filter((id) => unsaved.isAlone(id));
  return new Set(
    groups
      .filter(({ entries }) => entries.some((entry) => targetsIn(entry, own).some((id) => alone.includes(id))))
      .map(({ id }) => id),
  );
}
