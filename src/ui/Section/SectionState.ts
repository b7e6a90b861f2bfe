/** Where a section stands. */
export type SectionState =
  | "loading"
  | "readFailed"
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

const open: readonly SectionState[] = ["dirty", "saving", "waiting", "checking", "failed", "conflict", "offline"];

/** Whether the foot shows as the card's drawer. */
export function isOpen(state: SectionState): boolean {
  return open.includes(state);
}
