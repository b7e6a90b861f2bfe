import { useRef, useState, type ComponentType } from "react";
import type { DavAccount } from "../../account/Account";
import { deepActiveElement } from "../../browser/focus";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import { useNow } from "../../hooks/useNow";
import { AvatarDialog } from "../avatar/AvatarDialog";
import { CancelMembershipDialog } from "../membership/CancelMembershipDialog";
import { AddPasskeyDialog } from "../passkeys/AddPasskeyDialog";
import { PasswordDialog } from "../password/PasswordDialog";
import { DisableDialog } from "../two-factor/DisableDialog";
import { EnableDialog } from "../two-factor/EnableDialog";
import { useAccountName } from "../two-factor/useAccountName";
import { ConnectDialog } from "../webdav/ConnectDialog";
import { DavFormDialog } from "../webdav/DavFormDialog";
import { asSeen } from "../../text/asSeen";
import type { ActionDialogProps } from "./ActionDialogProps";
import type { AccountActionName } from "./actions";

/** The dialog of each action: that of the section. */
type ActionDialogs = Record<AccountActionName, ComponentType<ActionDialogProps>>;

export const actionDialogs: ActionDialogs = {
  changeAvatar: ({ account: { user }, ...props }) => user && <AvatarDialog user={user} {...props} />,
  changePassword: PasswordDialog,
  turnOnTwoFactor: (props) => <TwoFactorDialog {...props} />,
  setUpTwoFactorAgain: (props) => <TwoFactorDialog {...props} again />,
  turnOffTwoFactor: ({ account, ...props }) => (
    <DisableDialog on={account.setting?.two_fa_enabled === true} {...props} />
  ),
  addPasskey: AddPasskeyDialog,
  createWebDavAccount: NewDavAccount,
  cancelMembership: Membership,
};

function TwoFactorDialog({ account, ...props }: ActionDialogProps & { again?: boolean }) {
  return <EnableDialog account={useAccountName()} on={account.setting?.two_fa_enabled === true} {...props} />;
}

/** Creates a WebDAV account, then says how to connect with it. */
function NewDavAccount({ account: { user, davAccounts }, onClose, onDone }: ActionDialogProps) {
  const { webDav } = useMessages();
  const { rights } = useCapabilities(["rights"]);
  const [created, setCreated] = useState<DavAccount>();
  const isCreated = useRef(false);
  // Before the first dialog takes the focus: the second one gives it back.
  const [opener] = useState(() => ({ current: deepActiveElement(document) as HTMLElement | null }));
  const end = () => {
    onDone();
    onClose();
  };
  if (!user || !davAccounts) return null;
  if (created)
    return (
      <ConnectDialog
        account={created}
        email={user.email}
        done={webDav.created(created.name)}
        afterwards={opener}
        onClose={end}
      />
    );
  return (
    <DavFormDialog
      account={undefined}
      accounts={davAccounts}
      mayProxy={rights?.webDavProxy === true}
      onDone={(account) => {
        isCreated.current = account !== undefined;
        setCreated(account);
        if (!account) onDone();
      }}
      // The form closes itself once it is done: the next dialog takes its place.
      onClose={() => {
        if (!isCreated.current) onClose();
      }}
    />
  );
}

function Membership({ account: { user, setting }, ...props }: ActionDialogProps) {
  const { noGroup } = useMessages().membership;
  const afterwards = useRef<HTMLElement>(null);
  const name = user?.group?.name ?? "";
  const expires = setting?.group_expires ?? "";
  const now = useNow([expires]);
  return (
    <CancelMembershipDialog
      group={asSeen(name) === "" ? noGroup : name}
      expires={expires}
      active={Date.parse(expires) > now}
      afterwards={afterwards}
      {...props}
    />
  );
}
