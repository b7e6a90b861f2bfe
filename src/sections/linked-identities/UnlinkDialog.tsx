import type { RefObject } from "react";
import { readProviders } from "../../account/identities";
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

interface UnlinkDialogProps extends LazyDialogProps {
  provider: number;
  /** The provider's name in words. */
  name: string;
  /** The element that gets the focus when the identity's row has disappeared or changed. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Unlinks an identity after confirmation. The last way into an account without a password needs a second one. */
export function UnlinkDialog({ provider, name, afterwards, onClose, onDone }: UnlinkDialogProps) {
  const text = useMessages();
  const { unlinking } = text.linkedIdentities;
  const guard = useLockOutGuard({ identity: provider });
  const isLinkedIn = (openId: readonly unknown[] | null | undefined) =>
    readProviders(openId, {}).some((one) => one.provider === provider);
  const { status, send } = useSaveAlone({
    run: (client, options) => orGone(client.unlinkIdentity(provider, options)),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    apply: {
      setting: (answer) => ({ ...answer, open_id: (answer.open_id ?? []).filter((one) => !isLinkedIn([one])) }),
    },
    isDone: ({ setting }) => setting && !isLinkedIn(setting.open_id),
    event: () => ({ type: "identityUnlinked", provider }),
  });
  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, onDone, onClose);

  return (
    <ConfirmDialog
      title={unlinking.title(name)}
      description={unlinking.description(name)}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={unlinking.submit}
      giveUp={text.actions.cancel}
      disabled={guard.isLast && !guard.isUnderstood}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send(guard.first)}
      onClose={onClose}
    >
      {(guard.isLast || isStopped(status)) && (
        <div>
          <LockOutWarning guard={guard} warning={unlinking.lastWayIn(name)} understood={unlinking.understood} />
          <FailureMessage status={status} failed={unlinking.failed} unknown={unlinking.unknown} />
        </div>
      )}
    </ConfirmDialog>
  );
}
