import type { SaveStatus } from "../settings/SectionStore";
import type { SectionState } from "../ui/Section/SectionState";

/** What a section's look is, from whether it is dirty or in conflict and how its last save went. */
export function sectionState(dirty: boolean, conflict: boolean, save: SaveStatus): SectionState {
  if (save.kind === "saving") return "saving";
  if (conflict) return "conflict";
  if (dirty) return save.kind === "failed" || save.kind === "invalid" ? "failed" : "dirty";
  // A save that failed and left nothing dirty was saved all the same: the truth was read again and says so.
  return save.kind === "saved" || save.kind === "failed" ? "saved" : "clean";
}
