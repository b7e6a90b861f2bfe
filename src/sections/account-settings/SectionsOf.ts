import type { ComponentType } from "react";
import type { GroupId, sectionGroups } from "../../settings/sections";
import type { SectionProps } from "../frame/SectionBoundary";

/** The components of a group's sections. Each group is a chunk of its own, loaded when it is first shown. */
export type SectionsOf<Group extends GroupId> = Record<
  (typeof sectionGroups)[Group][number],
  ComponentType<SectionProps>
>;
