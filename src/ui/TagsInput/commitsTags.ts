/** What a key press says of itself. */
interface KeyPress {
  key: string;
  isComposing: boolean;
  keyCode: number;
}

/**
 * Whether a key turns what is typed into tags: Enter does, but not the one that takes a suggestion of an input method.
 * WebKit ends the composition before it tells of that key, which then has only its key code left to be known by
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function commitsTags({ key, isComposing, keyCode }: KeyPress, typed: string): boolean {
  return key === "Enter" && !isComposing && keyCode !== 229 && typed.trim() !== "";
}
