/** The members of a `KeyboardEvent` that `isOfComposition` reads. */
export interface KeyPress {
  isComposing: boolean;
  keyCode: number;
}

/**
 * Returns whether a key press belongs to an input method, which takes it to accept or drop a suggestion. WebKit ends
 * the composition before it sends that key, so only its `keyCode` of 229 tells it apart
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isOfComposition({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Hides the Enter and Escape that end a composition in the library's text boxes from everything else on the page: they
 * submit no form, close no dialog (the host's neither) and commit no tag. Returns the function that ends this.
 *
 * Listens where events come first, because Radix (react-dismissable-layer 1.2.1) closes its dialogs in the document's
 * capture phase without looking whether a composition is running.
 */
export function guardCompositions(view: Window): () => void {
  view.addEventListener("keydown", guard, { capture: true });
  return () => view.removeEventListener("keydown", guard, { capture: true });
}

function guard(event: KeyboardEvent): void {
  if ((event.key !== "Enter" && event.key !== "Escape") || !isOfComposition(event)) return;
  const [target] = event.composedPath();
  if (!target || !("closest" in target) || !(target as Element).closest(".cr-root")) return;
  event.preventDefault();
  event.stopPropagation();
}
