import { isBusy, type SaveStatus } from "../settings/SaveStatus";
import type { SectionState } from "../ui/Section/SectionState";

interface Standing {
  dirty: boolean;
  conflict?: boolean;
  readOnly?: boolean;
  online: boolean;
  save: SaveStatus;
}

/** What a section's look is, from what is unsaved in it and how its last save went. */
export function sectionState({ dirty, conflict = false, readOnly = false, online, save }: Standing): SectionState {
  if (isBusy(save)) return save.kind as SectionState;
  if (conflict) return "conflict";
  if (dirty && readOnly) return "failed";
  if (readOnly) return "readonly";
  if (dirty && !online) return "offline";
  if (dirty) return save.kind === "failed" || save.kind === "invalid" || save.kind === "unknown" ? "failed" : "dirty";
  return save.kind === "saved" ? "saved" : "clean";
}
