import { useEffect, useRef } from "react";
import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useRowsForm, useRowsState } from "../frame/Rows";

/**
 * Tells the host which theme color to show: the picked one while it is dirty, and the saved one again when the pick is
 * discarded, its save fails, or the section unmounts. Takes the picked color.
 */
export function useThemePreview(picked: string): void {
  const { callbacks } = useSettingsContext();
  const { machine } = useRowsForm<"theme">();
  const isDirty = useRowsState((state) => state.dirty.size > 0);
  const status = useRowsState((state) => state.status);
  const previewed = useRef<string>(undefined);
  const previewing = isDirty && !["failed", "unknown", "invalid"].includes(status.kind);

  useEffect(() => {
    if (previewing) {
      // If a save succeeds while another color is picked, the host shows the saved color and has to be told again.
      if (previewed.current === picked && status.kind !== "saved") return;
      previewed.current = picked;
      tellHost(callbacks.current.onThemePreview, picked);
    } else if (previewed.current !== undefined) {
      // After a save the host already shows the baseline, because of `onPreferencesSaved`.
      const former = machine.getSnapshot().baseline.preferred_theme;
      if (former !== undefined && former !== previewed.current) tellHost(callbacks.current.onThemePreview, former);
      previewed.current = undefined;
    }
  }, [previewing, picked, status, callbacks, machine]);

  useEffect(
    () => () => {
      const former = machine.getSnapshot().baseline.preferred_theme;
      if (previewed.current !== undefined && former !== undefined) tellHost(callbacks.current.onThemePreview, former);
      previewed.current = undefined;
    },
    [callbacks, machine],
  );
}
