import type { RefObject } from "react";
import type { Passkey } from "../../account/Account";
import { orGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { LockOutWarning } from "../dialogs/LockOutWarning";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { useLockOutGuard } from "../dialogs/useLockOutGuard";
import { credentialId } from "./credentialId";
import { signalGone } from "./signalGone";

interface RemovePasskeyDialogProps extends LazyDialogProps {
  passkey: Passkey;
  /** The passkey's name in words. */
  name: string;
  /** The element that gets the focus when the passkey's row has disappeared. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Removes a passkey after confirmation. The last way into an account without a password needs a second one. */
export function RemovePasskeyDialog({ passkey, name, afterwards, onClose, onDone }: RemovePasskeyDialogProps) {
  const text = useMessages();
  const { removing } = text.passkeys;
  const guard = useLockOutGuard({ passkey: passkey.id });
  const { status, send } = useSaveAlone({
    run: (server, options) => orGone(server.removePasskey(passkey.id, options)),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    apply: { setting: (answer) => ({ ...answer, passkeys: answer.passkeys.filter(({ id }) => id !== passkey.id) }) },
    isDone: ({ setting }) => setting && !setting.passkeys.some(({ id }) => id === passkey.id),
    event: () => ({ type: "passkeyRemoved", id: passkey.id }),
    onEnded: ({ kind }) => {
      if (kind === "saved") signalGone(credentialId(passkey.id));
    },
  });

  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, onDone, onClose);

  return (
    <ConfirmDialog
      title={removing.title(name)}
      description={removing.description}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={removing.submit}
      giveUp={text.actions.cancel}
      disabled={guard.isLast && !guard.isUnderstood}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send(guard.first)}
      onClose={onClose}
    >
      {(guard.isLast || isStopped(status)) && (
        <div>
          <LockOutWarning guard={guard} warning={removing.lastWayIn} understood={removing.understood} />
          <FailureMessage status={status} failed={removing.failed} unknown={removing.unknown} />
        </div>
      )}
    </ConfirmDialog>
  );
}
