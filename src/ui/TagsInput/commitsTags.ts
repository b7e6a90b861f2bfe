import { isOfComposition, type KeyPress } from "../../browser/composition";

/** Returns whether a key press turns the typed text into tags. Enter does, unless it ends a composition. */
export function commitsTags(press: KeyPress & { key: string }, typed: string): boolean {
  return press.key === "Enter" && !isOfComposition(press) && typed.trim() !== "";
}
