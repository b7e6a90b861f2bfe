/** The state of a section, as its card and foot show it. */
export type ShownState =
  | "loading"
  | "readFailed"
  | "broken"
  | "readonly"
  | "clean"
  | "dirty"
  | "saving"
  | "waiting"
  | "checking"
  | "saved"
  | "failed"
  | "conflict"
  | "offline";

const open: readonly ShownState[] = ["dirty", "saving", "waiting", "checking", "failed", "conflict", "offline"];

/** Returns whether the foot is drawn like an open drawer of the card, with its own border and background. */
export function isOpen(state: ShownState): boolean {
  return open.includes(state);
}
