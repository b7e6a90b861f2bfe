import type { ReactNode } from "react";
import { groupOf, isGroupId, isSectionId, type GroupId, type SectionId } from "../../settings/sections";
import type { OwnSection } from "./OwnSection";

/** An entry of the page: one of the library's sections, or one of the host's own. */
export type Entry = SectionId | OwnSection;

/** A group of the page with its sections. */
export interface PageGroup {
  id: string;
  /** Title and description of a host's own group; undefined for the library's, which the messages name. */
  own: { title: string; description?: string | undefined; icon?: ReactNode } | undefined;
  entries: readonly Entry[];
}

/** Returns the groups of these sections, in the order of their first section. */
export function pageGroups(entries: readonly Entry[]): PageGroup[] {
  const groups = new Map<string, PageGroup>();
  for (const entry of entries) {
    const group = groupOfEntry(entry);
    const known = groups.get(group.id) ?? group;
    groups.set(group.id, { ...known, entries: [...known.entries, entry] });
  }
  return [...groups.values()];
}

function groupOfEntry(entry: Entry): PageGroup {
  if (isSectionId(entry)) return library(groupOf(entry));
  const { id, title, group } = entry;
  if (isGroupId(group)) return library(group);
  if (group === undefined) return { id, own: { title }, entries: [] };
  return { id: group.id, own: group, entries: [] };
}

const library = (id: GroupId): PageGroup => ({ id, own: undefined, entries: [] });
