import type { RefObject } from "react";
import type { Passkey } from "../../account/Account";
import { orGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { RemoveWayInDialog } from "../dialogs/RemoveWayInDialog";
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
  const { removing } = useMessages().passkeys;
  const save = useSaveAlone({
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

  return (
    <RemoveWayInDialog
      way={{ passkey: passkey.id }}
      title={removing.title(name)}
      description={removing.description}
      words={removing}
      save={save}
      afterwards={afterwards}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
