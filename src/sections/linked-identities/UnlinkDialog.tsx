import type { RefObject } from "react";
import { readProviders } from "../../account/identities";
import { orGone } from "../../api/failures";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { RemoveWayInDialog } from "../dialogs/RemoveWayInDialog";

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
  const { unlinking } = useMessages().linkedIdentities;
  const isLinkedIn = (openId: readonly unknown[] | null | undefined) =>
    readProviders(openId, {}).some((one) => one.provider === provider);
  const save = useSaveAlone({
    run: (client, options) => orGone(client.unlinkIdentity(provider, options)),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    apply: {
      setting: (answer) => ({ ...answer, open_id: (answer.open_id ?? []).filter((one) => !isLinkedIn([one])) }),
    },
    isDone: ({ setting }) => setting && !isLinkedIn(setting.open_id),
    event: () => ({ type: "identityUnlinked", provider }),
  });

  return (
    <RemoveWayInDialog
      way={{ identity: provider }}
      title={unlinking.title(name)}
      description={unlinking.description(name)}
      words={{ ...unlinking, lastWayIn: unlinking.lastWayIn(name) }}
      save={save}
      afterwards={afterwards}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
