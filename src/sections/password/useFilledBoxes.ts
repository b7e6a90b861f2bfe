import { useCallback, useEffect, type RefObject } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Passwords } from "./passwordSchema";

/**
 * The events after which the boxes are read. React ignores `input` and `change` after a script of the page has set
 * `value`, and some extensions send none at all: then leaving a box tells.
 */
const fillEvents = ["input", "change", "focusout"];

/**
 * Takes over the texts in the boxes, which a program may have filled in without an event that React hears. Returns the
 * function that does so at once.
 */
export function useFilledBoxes(
  form: UseFormReturn<Passwords>,
  elementRef: RefObject<HTMLElement | null>,
  boxesRef: RefObject<ReadonlyMap<keyof Passwords, HTMLInputElement>>,
  onFilled: () => void,
): () => void {
  const { getValues, setValue } = form;
  const readBoxes = useCallback(() => {
    for (const [name, { value }] of boxesRef.current) {
      if (value === getValues(name)) continue;
      setValue(name, value);
      onFilled();
    }
  }, [boxesRef, getValues, setValue, onFilled]);
  useEffect(() => {
    // Not the form: React has its own listeners further out, and they come first.
    const root = elementRef.current?.getRootNode();
    for (const event of fillEvents) root?.addEventListener(event, readBoxes);
    return () => {
      for (const event of fillEvents) root?.removeEventListener(event, readBoxes);
    };
  }, [elementRef, readBoxes]);
  return readBoxes;
}
