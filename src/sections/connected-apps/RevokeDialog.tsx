import { useEffect, type RefObject } from "react";
import { codes } from "../../api/codes";
import { CloudreveError } from "../../api/CloudreveError";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { errorReason } from "../../messages/errorText";
import { isBusy } from "../../saving/SaveStatus";
import { Message } from "../../ui/Message/Message";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";

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
    run: async (client, options) => {
      try {
        await client.revokeGrant(clientId, options);
      } catch (error) {
        // Another tab or device has done it.
        if (!(error instanceof CloudreveError && error.code === codes.notFound)) throw error;
      }
    },
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
  const failure = status.kind === "failed" || status.kind === "unknown" ? status : undefined;

  // In an effect, so that the dialog gets `finalFocus` first.
  const ended = status.kind === "saved";
  useEffect(() => {
    if (!ended) return;
    onDone();
    onClose();
  }, [ended, onDone, onClose]);

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
      {(isThis || failure) && (
        <div>
          {isThis && <Message tone="warning">{revoking.thisApp}</Message>}
          {failure && (
            <Message role="alert" tone="danger">
              {(failure.kind === "unknown" ? revoking.unknown : revoking.failed)(errorReason(text, failure.error))}
            </Message>
          )}
        </div>
      )}
    </ConfirmDialog>
  );
}
