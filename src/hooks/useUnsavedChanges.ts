import { useCallback, useSyncExternalStore } from "react";
import type { UnsavedSnapshot } from "../settings/UnsavedChanges";
import { isBusy } from "../settings/SaveStatus";
import { useSavePreferences } from "./useSavePreferences";
import { useSettingsContext } from "./SettingsContext";

export interface UnsavedChangesHandle extends UnsavedSnapshot {
  /**
   * Saves everything that is unsaved: the preferences of all sections in one PATCH, then credentials alone. What is
   * refused or in conflict says so in its section and stays. Resolves when all of it has ended.
   */
  saveAll: () => Promise<void>;
  /** Puts every section back to what is saved. */
  discardAll: () => void;
  /** Whether leaving now would lose something: for a router's blocker. Always the latest answer, also outside a render. */
  shouldBlock: () => boolean;
}

/** What is unsaved in the sections of the surrounding `SettingsProvider`, and what can be done about all of it. */
export function useUnsavedChanges(): UnsavedChangesHandle {
  const { unsaved, readOnly } = useSettingsContext();
  const snapshot = useSyncExternalStore(unsaved.subscribe, unsaved.getSnapshot, unsaved.getSnapshot);
  const savePreferences = useSavePreferences();

  const saveAll = useCallback(async () => {
    // What the token may not change can only be discarded.
    const forms = unsaved.dirtyForms().filter(({ section }) => !readOnly.has(section));
    const saved = await savePreferences(forms.flatMap(({ saveBy }) => ("with" in saveBy ? [saveBy.with] : [])));
    // What has just failed would fail again, and a password is not sent on a guess.
    const alone = saved ? forms.flatMap(({ saveBy }) => ("alone" in saveBy ? [saveBy.alone] : [])) : [];
    for (const saveAlone of alone) await saveAlone();
    // Those have taken the focus to their own first error; where the page has an earlier one, it goes back.
    if (alone.length > 0) forms.some((form) => form.focusInvalid());
  }, [unsaved, savePreferences, readOnly]);

  const discardAll = useCallback(() => {
    // What is on its way to the server is no longer to be had back.
    for (const form of unsaved.dirtyForms()) if (!isBusy(form.save())) form.discard();
  }, [unsaved]);
  const shouldBlock = useCallback(() => unsaved.getSnapshot().count > 0, [unsaved]);

  return { ...snapshot, saveAll, discardAll, shouldBlock };
}
