import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { isSectionId, type GroupId } from "../../settings/sections";
import type { GroupsNavItem } from "../../ui/Groups/GroupsNav";
import { Icon, type IconName } from "../../ui/Icon/Icon";
import { elementIdOf } from "../frame/elementIdOf";
import type { OwnRow } from "../frame/PageRows";
import { GroupSummaryOnDemand } from "./GroupSummaryOnDemand";
import { groupTexts } from "./groupTexts";
import { idOf } from "./knownSections";
import type { Entry, PageGroup } from "./pageGroups";
import type { SectionStates } from "./useSectionStates";
import { targetsIn } from "./useShownSection";

const icons: Record<GroupId, IconName> = {
  profile: "user",
  preferences: "sliders",
  security: "shield",
  devicesAndApps: "devices",
  storage: "storage",
};

interface GroupItemsOptions {
  groups: readonly PageGroup[];
  own: readonly OwnRow[];
  /** Whether the list stands alone: its groups then say how they stand. */
  isAlone: boolean;
  states: SectionStates;
  idPrefix: string;
  sectionHref: ((section: string) => string) | undefined;
}

/** Returns the entries of the list of groups; none while the messages load. */
export function useGroupItems({
  groups,
  own: rows,
  isAlone,
  states,
  idPrefix,
  sectionHref,
}: GroupItemsOptions): GroupsNavItem[] {
  const { messages, unsaved } = useSettingsContext();
  // Renders again with each change.
  useUnsavedChanges();
  if (!messages) return [];
  const dirty = unsaved.dirtyForms().filter((form) => !form.savesItself?.());

  return groups.map((group) => {
    const { id, own, entries } = group;
    const ids = entries.flatMap((entry) => targetsIn(entry, rows));
    const link = (to: string) => ({ id: to, elementId: elementIdOf(idPrefix, to), href: sectionHref?.(to) });
    const failed = (entry: Entry) => isSectionId(entry) && states[entry] === "failed";
    return {
      ...link(id),
      failed: entries.some(failed),
      label: groupTexts(messages, group).title,
      icon: own ? own.icon : <Icon name={icons[id as GroupId]} />,
      summary: own ? own.description : isAlone && <GroupSummaryOnDemand group={id as GroupId} entries={entries} />,
      unsaved: dirty.filter((form) => ids.includes(form.id)).reduce((sum, form) => sum + form.count(), 0),
      isOwn: own !== undefined,
      sections: entries.map((entry) => ({
        ...link(idOf(entry)),
        failed: failed(entry),
        label: isSectionId(entry) ? messages[entry].title : entry.title,
      })),
    };
  });
}
