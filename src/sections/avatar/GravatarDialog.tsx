import type { RefObject } from "react";
import type { User } from "../../api/schemas/user";
import { useMessages } from "../../hooks/useMessages";
import { isBusy } from "../../saving/SaveStatus";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { useSaveAvatar } from "./useSaveAvatar";

interface GravatarDialogProps extends LazyDialogProps {
  user: User;
  /** The element that gets the focus once the button that opened the dialog is gone. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Makes the picture that of Gravatar, after saying that a hash of the e-mail address goes there. */
export function GravatarDialog({ user, afterwards, onClose, onDone }: GravatarDialogProps) {
  const { avatar, actions } = useMessages();
  const words = avatar.gravatar;
  const { status, send } = useSaveAvatar("gravatar", {
    run: (server, options) => server.setGravatar(options),
    isDone: ({ user: read }) => (read ? read.avatar === "gravatar" : undefined),
  });
  const ended = status.kind === "saved";
  useCloseOnceEnded(ended, onDone, onClose);
  return (
    <ConfirmDialog
      title={words.title}
      description={user.avatar === "file" ? words.replaces : words.description}
      finalFocus={ended ? afterwards : undefined}
      variant="primary"
      submit={words.submit}
      giveUp={actions.cancel}
      sending={isBusy(status)}
      stopWaiting={undefined}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <FailureMessage status={status} failed={words.failed} unknown={words.unknown} />
    </ConfirmDialog>
  );
}
