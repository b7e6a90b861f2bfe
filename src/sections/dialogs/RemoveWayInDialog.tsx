import type { RefObject } from "react";
import type { WayIn } from "../../account/isLastWayIn";
import { useMessages } from "../../hooks/useMessages";
import type { AloneSave } from "../../hooks/useSaveAlone";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { ConfirmDialog } from "./ConfirmDialog";
import { FailureMessage } from "./FailureMessage";
import type { LazyDialogProps } from "./LazyDialog";
import { LockOutWarning } from "./LockOutWarning";
import { useCloseOnceEnded } from "./useCloseOnceEnded";
import { useLockOutGuard } from "./useLockOutGuard";

interface RemoveWayInDialogProps extends LazyDialogProps {
  way: WayIn;
  title: string;
  description: string;
  /** The warning of the last way in, the words by which the user confirms it, and those of the buttons and outcomes. */
  words: {
    lastWayIn: string;
    understood: string;
    submit: string;
    failed: (reason: string) => string;
    unknown: (reason: string) => string;
  };
  save: Pick<AloneSave, "status" | "send">;
  /** The element that gets the focus when the row of the way in has disappeared or changed. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Removes a way into the account after confirmation. The last way in needs a second one. */
export function RemoveWayInDialog(props: RemoveWayInDialogProps) {
  const { way, title, description, words, save, afterwards, onClose, onDone } = props;
  const { actions } = useMessages();
  const guard = useLockOutGuard(way);
  const { status, send } = save;
  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, onDone, onClose);

  return (
    <ConfirmDialog
      title={title}
      description={description}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={words.submit}
      giveUp={actions.cancel}
      disabled={guard.isLast && !guard.isUnderstood}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send(guard.first)}
      onClose={onClose}
    >
      {(guard.isLast || isStopped(status)) && (
        <div>
          <LockOutWarning guard={guard} warning={words.lastWayIn} understood={words.understood} />
          <FailureMessage status={status} failed={words.failed} unknown={words.unknown} />
        </div>
      )}
    </ConfirmDialog>
  );
}
