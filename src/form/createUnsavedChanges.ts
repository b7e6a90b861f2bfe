import { guardUnload } from "../browser/unloadGuard";
import type { UnsavedChanges } from "./UnsavedChanges";
import { UnsavedForms } from "./UnsavedForms";

/**
 * Returns unsaved changes that outlive a provider. Pass them to `SettingsProvider` as `unsaved`, and keep them where
 * the host keeps its session. One object serves all users and all providers: the edits of a user are dropped once
 * another one has signed in, and no provider speaks for the former one any more. The browser asks before the page is
 * closed (`beforeunload`), also without a provider on the page.
 */
export function createUnsavedChanges(): UnsavedChanges {
  const forms = new UnsavedForms();
  guardUnload(forms);
  return forms;
}
