import { useCallback, useEffect, useRef } from "react";
import { tellHost } from "../browser/tellHost";
import { useSettingsContext } from "./SettingsContext";

/** One of the host's own forms, as the unsaved changes need it. */
export interface UnsavedFormOptions {
  /** The form's entry in `sections`. For a host's section in `AccountSettings`, use the id it has there. */
  id: string;
  /** Name shown to the user: in the dialog before the page is left, and where the form needs attention. */
  title: string;
  /** Number of unsaved changes; 0 for none. */
  count: number;
  /** Whether the form is being saved. @default false */
  saving?: boolean | undefined;
  /** Saves the form, after all sections' preferences. Resolves to false if that failed; a rejection counts as that. */
  save: () => Promise<boolean>;
  /** Resets the form to its saved values. */
  discard: () => void;
  /** Focuses the control that the user last edited. @default focuses the first control of the form */
  focus?: (() => void) | undefined;
  /** Focuses the first invalid field. Returns false if there is none. @default finds `aria-invalid="true"` */
  focusInvalid?: (() => boolean) | undefined;
}

/**
 * Adds one of the host's own forms, made with any library or none, to the bar of unsaved changes, the dialog before the
 * page is left and "Save all". Returns a ref for the form's element, which determines its place in the page's order.
 *
 * Throws outside a `SettingsProvider`.
 */
export function useUnsavedForm(options: UnsavedFormOptions): (element: HTMLElement | null) => void {
  const { unsaved } = useSettingsContext();
  const { id, count, saving = false } = options;
  const element = useRef<HTMLElement>(null);
  const latest = useRef(options);
  const listeners = useRef(new Set<() => void>());

  useEffect(() => {
    latest.current = options;
  });
  // After the effect that updates `latest`, and only for props that the page shows.
  useEffect(() => {
    for (const listener of listeners.current) listener();
  }, [count, saving]);

  useEffect(() => {
    const told = listeners.current;
    const focus = (selector: string) => {
      const control = element.current?.querySelector<HTMLElement>(selector);
      control?.focus();
      return control != null;
    };
    return unsaved.add({
      id,
      get title() {
        return latest.current.title;
      },
      subscribe: (listener) => {
        told.add(listener);
        return () => told.delete(listener);
      },
      count: () => latest.current.count,
      isSaving: () => latest.current.saving ?? false,
      isWaiting: () => false,
      save: async () => {
        try {
          return await latest.current.save();
        } catch {
          return false;
        }
      },
      discard: () => tellHost(() => latest.current.discard()),
      focusLastEdit: () => tellHost(latest.current.focus ?? (() => void focus("input, select, textarea, button"))),
      focusInvalid: () => {
        let isFocused = false;
        const focusIt = latest.current.focusInvalid ?? (() => focus("[aria-invalid='true']"));
        tellHost(() => void (isFocused = focusIt()));
        return isFocused;
      },
      element: () => element.current,
    });
  }, [unsaved, id]);

  return useCallback((next: HTMLElement | null) => void (element.current = next), []);
}
