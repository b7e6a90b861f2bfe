import type { RefObject } from "react";
import type { DavAccount } from "../../account/Account";
import { orGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy } from "../../saving/SaveStatus";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";

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
    run: (client, options) => orGone(client.deleteDavAccount(id, options)),
    changes: ["davAccounts"],
    scope: "DavAccount.Write",
    isDone: ({ davAccounts }) => davAccounts && !davAccounts.some((each) => each.id === id),
    event: () => ({ type: "webDavAccountRemoved", id }),
  });
  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, () => onDone(account), onClose);

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
        <FailureMessage status={status} failed={removing.notRemoved} unknown={removing.unknown} announced={false} />
      </div>
    </ConfirmDialog>
  );
}
