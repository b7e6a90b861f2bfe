import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import { useSectionSnapshot, type SectionForm } from "../../hooks/useSectionForm";
import { tellHost } from "../../hooks/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";

/**
 * Tells the host which theme color to show: the one picked while it is picked, and exactly the former one once it
 * is discarded, its save has failed, or the section goes away with it unsaved.
 */
export function useThemePreview(form: SectionForm<"theme">): void {
  const { callbacks } = useSettingsContext();
  const { dirty, save } = useSectionSnapshot(form);
  const picked = useWatch({ control: form.control, name: "preferred_theme" });
  const previewed = useRef<string>(undefined);
  const previewing = dirty.size > 0 && !["failed", "unknown", "invalid"].includes(save.kind);

  useEffect(() => {
    if (previewing) {
      // A save that ends while another color is picked makes the host show the saved one: then it is told again.
      if (previewed.current === picked && save.kind !== "saved") return;
      previewed.current = picked;
      tellHost(callbacks.current.onThemePreview, picked);
    } else if (previewed.current !== undefined) {
      // After a save the host has been told by `onPreferencesSaved`: the baseline is what it shows already.
      const former = form.store.baseline.preferred_theme;
      if (former !== undefined && former !== previewed.current) tellHost(callbacks.current.onThemePreview, former);
      previewed.current = undefined;
    }
  }, [previewing, picked, save, callbacks, form.store]);

  useEffect(
    () => () => {
      const former = form.store.baseline.preferred_theme;
      if (previewed.current !== undefined && former !== undefined) tellHost(callbacks.current.onThemePreview, former);
      previewed.current = undefined;
    },
    [callbacks, form.store],
  );
}
