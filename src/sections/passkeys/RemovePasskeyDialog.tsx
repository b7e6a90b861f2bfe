import { useState, type RefObject } from "react";
import type { Passkey } from "../../account/Account";
import { orGone } from "../../api/failures";
import { useAccount } from "../../hooks/useAccount";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { Checkbox } from "../../ui/Checkbox/Checkbox";
import { Message } from "../../ui/Message/Message";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { credentialId } from "./credentialId";
import { isLastWayIn } from "./isLastWayIn";
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
  const { client, askForSignIn } = useSettingsContext();
  const [understood, setUnderstood] = useState(false);
  // Mounting reads the passkeys again: another device may have removed the others.
  const read = useAccount(["setting"]);
  const [isFoundLast, setFoundLast] = useState(false);
  const isLast = isFoundLast || (read.status === "ready" && isLastWayIn(passkey.id, read.account.setting));

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

  /** Asks the server itself whether another way in is left. */
  const isSafe = async () => {
    try {
      const last = isLastWayIn(passkey.id, await client.getSetting());
      setFoundLast(last);
      return !last;
    } catch (error) {
      askForSignIn(error);
      throw error;
    }
  };
  const submit = () => {
    const mayLockOut = read.status !== "ready" || read.account.setting.passwordless;
    void send(mayLockOut && !understood ? isSafe : undefined);
  };

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
      disabled={isLast && !understood}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      {(isLast || isStopped(status)) && (
        <div>
          {isLast && (
            <>
              <Message role="alert" tone="danger">
                {removing.lastWayIn}
              </Message>
              <Checkbox
                label={removing.understood}
                checked={understood}
                onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
              />
            </>
          )}
          <FailureMessage status={status} failed={removing.failed} unknown={removing.unknown} />
        </div>
      )}
    </ConfirmDialog>
  );
}
