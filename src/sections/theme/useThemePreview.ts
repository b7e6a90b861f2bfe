import { useEffect, useRef } from "react";
import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useRowsForm, useRowsState } from "../frame/Rows";

/**
 * Tells the host which theme color to show: the one picked while it is picked, and exactly the former one once it is
 * discarded, its save has failed, or the section is gone from the page. Takes the picked color.
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
      // A save that ends while another color is picked makes the host show the saved one: then it is told again.
      if (previewed.current === picked && status.kind !== "saved") return;
      previewed.current = picked;
      tellHost(callbacks.current.onThemePreview, picked);
    } else if (previewed.current !== undefined) {
      // After a save the host has been told by `onPreferencesSaved`: it shows the baseline already.
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
