import { useEffect, useRef, type RefObject } from "react";
import type { DavAccount } from "../../account/Account";
import { isGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { errorReason } from "../../messages/errorText";
import { isBusy } from "../../saving/SaveStatus";
import { Message } from "../../ui/Message/Message";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";

interface RemoveDavDialogProps extends LazyDialogProps {
  account: DavAccount;
  /** The element that gets the focus when the account's row has disappeared. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: (account: DavAccount) => void;
}

/** Removes a WebDAV account. One that is already gone is removed. */
export function RemoveDavDialog({ account, afterwards, onDone, onClose }: RemoveDavDialogProps) {
  const text = useMessages();
  const { removing } = text.webDav;
  const { id, name } = account;
  const { status, send } = useSaveAlone({
    run: async (client, options) => {
      try {
        await client.deleteDavAccount(id, options);
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
    changes: ["davAccounts"],
    scope: "DavAccount.Write",
    isDone: ({ davAccounts }) => davAccounts && !davAccounts.some((each) => each.id === id),
    event: () => ({ type: "webDavAccountRemoved", id }),
  });
  const failure = status.kind === "failed" || status.kind === "unknown" ? status : undefined;

  // In an effect, so that the dialog gets `finalFocus` first.
  const ended = status.kind === "saved";
  const latest = useRef({ onDone, onClose });
  useEffect(() => {
    latest.current = { onDone, onClose };
  });
  useEffect(() => {
    if (!ended) return;
    latest.current.onDone(account);
    latest.current.onClose();
  }, [ended, account]);

  return (
    <ConfirmDialog
      title={removing.title(name)}
      description={removing.description}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={removing.submit}
      giveUp={removing.keep}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <div role="alert">
        {failure && (
          <Message tone="danger">
            {(failure.kind === "unknown" ? removing.unknown : removing.notRemoved)(errorReason(text, failure.error))}
          </Message>
        )}
      </div>
    </ConfirmDialog>
  );
}
