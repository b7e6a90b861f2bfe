import { isBusy, type SaveStatus } from "../../saving/SaveStatus";
import type { ShownState } from "../../ui/Section/ShownState";

interface Standing {
  dirty: boolean;
  conflict?: boolean;
  readOnly?: boolean;
  online: boolean;
  status: SaveStatus;
}

/** Returns the state that a section shows, from its unsaved changes and the status of its last save. */
export function shownState({ dirty, conflict = false, readOnly = false, online, status }: Standing): ShownState {
  if (isBusy(status)) return status.kind as ShownState;
  if (conflict) return "conflict";
  if (dirty && readOnly) return "failed";
  if (readOnly) return "readonly";
  if (dirty && !online) return "offline";
  if (dirty)
    return status.kind === "failed" || status.kind === "invalid" || status.kind === "unknown" ? "failed" : "dirty";
  return status.kind === "saved" ? "saved" : "clean";
}
