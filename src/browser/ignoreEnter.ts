/** Milliseconds in which a person may still press the Enter that was meant for something that has just gone. */
const lingerTime = 500;

/**
 * Ignores Enter in an element's window for half a second, or until the user does something else. A code sends itself
 * with its last digit: the Enter that many press after it must not press the button that has the focus by then.
 */
export function ignoreEnter(around: Element | null): void {
  const view = around?.ownerDocument.defaultView;
  if (!view) return;
  const ignoring = new AbortController();
  const { signal } = ignoring;
  const end = () => ignoring.abort();
  const look = (event: KeyboardEvent) => {
    if (event.key !== "Enter") {
      end();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  view.addEventListener("keydown", look, { capture: true, signal });
  view.addEventListener("pointerdown", end, { capture: true, signal });
  setTimeout(end, lingerTime);
}
