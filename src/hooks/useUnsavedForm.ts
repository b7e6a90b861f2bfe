import { useCallback, useEffect, useRef } from "react";
import { useSettingsContext } from "./SettingsContext";

/** A form of the host's own among the unsaved changes of the page. */
export interface UnsavedFormOptions {
  /** Names the form among `sections`. One of `AccountSettings`' own sections has the same id as there. */
  id: string;
  /** Names it for the person: in the question before the page is left, and where it needs attention. */
  title: string;
  /** How many changes are unsaved; 0 while there is none. */
  count: number;
  /** Whether it is being saved. @default false */
  saving?: boolean | undefined;
  /** Saves it, after the preferences of all sections. Returns false where that failed; a rejection counts as that. */
  save: () => Promise<boolean>;
  /** Puts it back to the values that are saved. */
  discard: () => void;
  /** Puts the focus where the person worked. @default the first control of the form */
  focus?: (() => void) | undefined;
  /** Puts the focus on the first field that is wrong. Returns false where none is. @default finds `aria-invalid="true"` */
  focusInvalid?: (() => boolean) | undefined;
}

/**
 * Lets a form of the host's own, made with any library or none, join the bar, the question before the page is left and
 * "Save all". Returns a ref for the form's element, which gives it its place in the order of the page.
 *
 * Throws where no `SettingsProvider` is above.
 */
export function useUnsavedForm(options: UnsavedFormOptions): (element: HTMLElement | null) => void {
  const { unsaved } = useSettingsContext();
  const { id, title, count, saving = false } = options;
  const element = useRef<HTMLElement>(null);
  const latest = useRef(options);
  const listeners = useRef(new Set<() => void>());

  useEffect(() => {
    latest.current = options;
  });
  // Told of after `latest` is up to date, and only where the page shows it.
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
      title,
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
      discard: () => latest.current.discard(),
      focusLastEdit: () => (latest.current.focus ?? (() => focus("input, select, textarea, button")))(),
      focusInvalid: () => (latest.current.focusInvalid ?? (() => focus("[aria-invalid='true']")))(),
      element: () => element.current,
    });
  }, [unsaved, id, title]);

  return useCallback((next: HTMLElement | null) => void (element.current = next), []);
}
