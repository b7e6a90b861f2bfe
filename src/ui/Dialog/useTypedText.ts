import { useState, type SyntheticEvent } from "react";

/** Returns whether a text box within an element holds text. */
export function holdsText(element: Element | null): boolean {
  const boxes = element?.querySelectorAll<HTMLInputElement>(
    "input:not([type='checkbox'], [type='radio'], [type='hidden']), textarea",
  );
  return Array.from(boxes ?? []).some(({ value }) => value !== "");
}

/**
 * Returns whether the text boxes of an open dialog hold text, and the handlers for the element around them. Also looks
 * when the focus leaves a box, because a program may have filled it without an event.
 */
export function useTypedText(open: boolean) {
  const [isTyped, setTyped] = useState(false);
  if (!open && isTyped) setTyped(false);
  const look = ({ currentTarget }: SyntheticEvent<HTMLElement>) => setTyped(holdsText(currentTarget));
  return { isTyped, handlers: { onInput: look, onBlur: look } };
}
