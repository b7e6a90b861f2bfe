/** The keys of a `KeyboardEvent` that `commitsTags` reads. */
interface KeyPress {
  key: string;
  isComposing: boolean;
  keyCode: number;
}

/**
 * Returns whether a key press turns the typed text into tags. Enter does, unless it accepts a suggestion of an input
 * method. WebKit ends the composition before it sends that Enter, so only its `keyCode` of 229 tells it apart
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function commitsTags({ key, isComposing, keyCode }: KeyPress, typed: string): boolean {
  return key === "Enter" && !isComposing && keyCode !== 229 && typed.trim() !== "";
}
