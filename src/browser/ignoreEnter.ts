/** Milliseconds in which a person may still press the Enter that was meant for something that has just gone. */
const lingerTime = 500;

/**
 * Ignores Enter in an element's window for half a second. A code sends itself with its last digit: the Enter that many
 * press after it must not press the button that has the focus by then.
 */
export function ignoreEnter(around: Element | null): void {
  const view = around?.ownerDocument.defaultView;
  const ignore = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
  };
  view?.addEventListener("keydown", ignore, { capture: true });
  setTimeout(() => view?.removeEventListener("keydown", ignore, { capture: true }), lingerTime);
}
