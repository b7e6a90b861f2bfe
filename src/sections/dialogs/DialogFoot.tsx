import { useMessages } from "../../hooks/useMessages";
import { Foot } from "../../ui/Foot/Foot";
import { dialogFailure, type LazyDialogHandle } from "./LazyDialog";

interface DialogFootProps {
  dialogs: readonly Pick<LazyDialogHandle<never>, "failure">[];
  /** Another reason why no dialog is open. */
  problem?: string | undefined;
  /** A sentence about the last action; undefined before one. */
  done: string | undefined;
}

/** The foot of a section that acts in dialogs: why none is open, or what was done in one. */
export function DialogFoot({ dialogs, problem, done }: DialogFootProps) {
  const text = useMessages();
  const failure = dialogs.find((dialog) => dialog.failure)?.failure;
  const trouble = failure ? dialogFailure(text, failure) : problem;
  // A no to the host is the user's own: no alarm.
  if (failure === "notConfirmed") return <Foot text={trouble} />;
  if (trouble !== undefined) return <Foot tone="danger" icon="alert" text={trouble} />;
  return done === undefined ? <Foot /> : <Foot tone="success" icon="check" text={done} />;
}
