import { useCallback } from "react";
import type { PreferenceForm } from "../settings/PreferenceForm";
import { tellHost } from "./tellHost";
import { useSaveSettings } from "./useSaveSettings";
import { useSettingsContext } from "./SettingsContext";

/** Saves the dirty fields of forms in one PATCH, and tells the host what was saved. Gives false where that failed or was stopped. */
export function useSavePreferences(): (forms: readonly PreferenceForm[]) => Promise<boolean> {
  const { callbacks, saving } = useSettingsContext();
  const { mutateAsync } = useSaveSettings();
  return useCallback(
    (forms) =>
      saving.savePreferences(forms, {
        send: (request) => mutateAsync(request),
        onSaved: (saved) => tellHost(callbacks.current.onPreferencesSaved, saved),
      }),
    [mutateAsync, callbacks, saving],
  );
}
