import type { ComponentType } from "react";
import { onDemand, type OnDemand } from "../../browser/onDemand";
import { groupOf, type GroupId, type SectionId } from "../../settings/sections";
import type { SectionProps } from "../frame/SectionBoundary";
import type { SectionsOf } from "./SectionsOf";

/** Loads the code of each group. */
const groupChunks: { [Group in GroupId]: OnDemand<SectionsOf<Group>> } = {
  profile: onDemand(async () => (await import("./groups/profile")).sections),
  preferences: onDemand(async () => (await import("./groups/preferences")).sections),
  security: onDemand(async () => (await import("./groups/security")).sections),
  devicesAndApps: onDemand(async () => (await import("./groups/devicesAndApps")).sections),
  storage: onDemand(async () => (await import("./groups/storage")).sections),
};

type Sections = Partial<Record<SectionId, ComponentType<SectionProps>>>;

/** Returns the function that loads the code of a section, together with the other sections of its group. */
export function chunkOf(section: SectionId): OnDemand<Sections> {
  return groupChunks[groupOf(section)];
}

/** Begins to load the code of sections that may soon be shown. A failure shows when they are. */
export function preloadSections(sections: readonly SectionId[]): void {
  for (const section of sections) void chunkOf(section)().catch(() => undefined);
}
