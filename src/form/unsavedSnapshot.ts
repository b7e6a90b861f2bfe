import { isStopped } from "../saving/SaveStatus";
import type { FormMachine } from "./FormMachine";
import type { UnsavedSnapshot } from "./UnsavedChanges";
import type { PageForm } from "./UnsavedForm";

export const nothingUnsaved: UnsavedSnapshot = {
  count: 0,
  sections: [],
  saving: false,
  waiting: false,
  offPage: [],
  stuck: [],
  toSave: [],
};

/**
 * Returns the snapshot of dirty forms, given in the page's order. `offPage` are those of them that are not on the page,
 * `stuck` those that need attention.
 */
export function unsavedSnapshot(
  dirty: readonly PageForm[],
  offPage: readonly PageForm[],
  stuck: readonly PageForm[],
): UnsavedSnapshot {
  return {
    count: dirty.reduce((sum, form) => sum + form.count(), 0),
    sections: [...new Set(dirty.map(({ id }) => id))],
    saving: dirty.some((form) => form.isSaving()),
    waiting: dirty.some((form) => form.isWaiting()),
    offPage: offPage.map(({ id }) => id),
    stuck: [...new Set(stuck.map(({ id }) => id))],
    toSave: [...new Set(dirty.filter((form) => !form.savesItself?.()).map(({ id }) => id))],
  };
}

/** Whether a form cannot be saved before the user has looked at it. */
export function needsAttention(machine: FormMachine): boolean {
  const { conflicts, status } = machine.getSnapshot();
  return conflicts.size > 0 || isStopped(status);
}

export function isSameSnapshot(a: UnsavedSnapshot, b: UnsavedSnapshot): boolean {
  const isSameList = (left: readonly string[], right: readonly string[]) => left.join(" ") === right.join(" ");
  return (
    a.count === b.count &&
    a.saving === b.saving &&
    a.waiting === b.waiting &&
    isSameList(a.sections, b.sections) &&
    isSameList(a.offPage, b.offPage) &&
    isSameList(a.stuck, b.stuck) &&
    isSameList(a.toSave, b.toSave)
  );
}
