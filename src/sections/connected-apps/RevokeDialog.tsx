import type { RefObject } from "react";
import { orGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { Message } from "../../ui/Message/Message";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";

interface RevokeDialogProps extends LazyDialogProps {
  clientId: string;
  /** The application's name in words. */
  name: string;
  /** The page itself runs as this application. */
  isThis: boolean;
  /** The element that gets the focus when the application's row has disappeared. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Revokes an application's access after confirmation. */
export function RevokeDialog({ clientId, name, isThis, afterwards, onClose, onDone }: RevokeDialogProps) {
  const text = useMessages();
  const { revoking } = text.connectedApps;
  const { status, send } = useSaveAlone({
    run: (client, options) => orGone(client.revokeGrant(clientId, options)),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    apply: {
      setting: (answer) => ({
        ...answer,
        oauth_grants: answer.oauth_grants.filter(({ client_id }) => client_id !== clientId),
      }),
    },
    isDone: ({ setting }) => setting && !setting.oauth_grants.some(({ client_id }) => client_id === clientId),
    event: () => ({ type: "appRevoked", client_id: clientId }),
  });
  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, onDone, onClose);

  return (
    <ConfirmDialog
      title={revoking.title(name)}
      description={revoking.description}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={revoking.submit}
      giveUp={text.actions.cancel}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {(isThis || isStopped(status)) && (
        <div>
          {isThis && <Message tone="warning">{revoking.thisApp}</Message>}
          <FailureMessage status={status} failed={revoking.failed} unknown={revoking.unknown} />
        </div>
      )}
    </ConfirmDialog>
  );
}
