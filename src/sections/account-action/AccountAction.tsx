import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import type { AccountResource } from "../../account/Account";
import { capabilitiesOf } from "../../account/capabilities";
import { passkeySupport } from "../../browser/webAuthn";
import { onDemand, type OnDemand } from "../../browser/onDemand";
import { tellHost } from "../../browser/tellHost";
import { useAccount } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { errorSentence } from "../../messages/errorText";
import { Button } from "../../ui/Button/Button";
import { Message } from "../../ui/Message/Message";
import { dialogFailure, LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { Guard } from "../frame/Guard";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { isNeeded } from "./isNeeded";
import type { ActionDialogProps } from "./ActionDialogProps";
import { actions, type AccountActionName } from "./actions";

export interface AccountActionProps extends PartsProps {
  action: AccountActionName;
  /** Called once when the action has been done, or was not needed: two-factor authentication is on already. */
  onDone?: (() => void) | undefined;
  /** Called when the user closes the dialog without doing it, or it cannot be done. */
  onCancel?: (() => void) | undefined;
}

// The dialogs are those of the sections, each loaded when its action is shown.
const loadDialogs = onDemand(async () => (await import("./actionDialogs")).actionDialogs);
const dialogLoads = new Map<AccountActionName, OnDemand<ComponentType<ActionDialogProps>>>();

function loadOf(action: AccountActionName): OnDemand<ComponentType<ActionDialogProps>> {
  const load =
    dialogLoads.get(action) ??
    onDemand(async () => {
      return (await loadDialogs())[action];
    });
  dialogLoads.set(action, load);
  return load;
}

/**
 * One action of the account by itself, in the dialog of its section: for a host that asks for two-factor authentication
 * after the sign-in, or links to a change of the password from a mail. Opens when it is mounted; render it for as long
 * as the action is wanted.
 */
export function AccountAction({ classNames, slots, ...props }: AccountActionProps) {
  return (
    <Guard section={actions[props.action].section}>
      <SettingsRoot classNames={classNames} slots={slots}>
        <OneAction key={props.action} {...props} />
      </SettingsRoot>
    </Guard>
  );
}

function OneAction({ action, onDone, onCancel }: Omit<AccountActionProps, keyof PartsProps>) {
  const { section, reads } = actions[action];
  const { messages, readOnly, capabilities } = useSettingsContext();
  const read = useAccount<AccountResource>(reads);
  const dialog = useLazyDialog(loadOf(action));
  const [isDone, setDone] = useState(false);
  const hasEnded = useRef(false);
  /** Tells the host, once. */
  const end = useCallback((callback: (() => void) | undefined) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    tellHost(callback);
  }, []);

  const isReadOnly = readOnly.has(section);
  const now =
    read.status === "ready" ? isNeeded(action, read.account, capabilitiesOf(read.account, capabilities)) : undefined;
  // As it was at first: the action itself changes the account.
  const [needed, setNeeded] = useState(now);
  if (needed === undefined && now !== undefined) setNeeded(now);
  const mayOpen = messages !== undefined && needed === "yes" && !isReadOnly;
  const { open } = dialog;
  const isOpened = useRef(false);
  useEffect(() => {
    if (!mayOpen || isOpened.current) return;
    isOpened.current = true;
    open(action);
  }, [mayOpen, open, action]);
  // Not by a press: the host's own words tell what comes next.
  useEffect(() => {
    if (needed === "done") end(onDone);
  }, [needed, end, onDone]);

  if (!messages) return null;
  const cancel = <Button onClick={() => end(onCancel)}>{messages.actions.close}</Button>;
  const say = (text: string, more?: boolean) => (
    <div className="cr-dialog-more">
      <Message role={more ? "alert" : "status"} tone={more ? "danger" : "muted"}>
        {text}
      </Message>
      {more && read.status === "failed" ? (
        <Button busy={read.retrying} onClick={read.retry}>
          {messages.actions.tryAgain}
        </Button>
      ) : null}
      {cancel}
    </div>
  );
  if (read.status === "failed") return say(errorSentence(messages, read.error), true);
  if (read.status === "loading")
    return <Message role="status">{messages.accountAction.loading(messages[section].title)}</Message>;
  if (needed === "no") return say(messages.accountAction.notHere);
  const support = action === "addPasskey" ? passkeySupport() : "supported";
  if (support !== "supported") return say(messages.passkeys[support]);
  if (isReadOnly) return say(messages.state.readOnly);
  if (needed === "done" || isDone) return <Message role="status">{messages.accountAction.alreadyDone}</Message>;
  if (dialog.failure)
    return (
      <div className="cr-dialog-more">
        <Message role="status">{dialogFailure(messages, dialog.failure)}</Message>
        <Button onClick={() => open(action)}>{messages.actions.tryAgain}</Button>
        {cancel}
      </div>
    );
  const done = () => {
    setDone(true);
    end(onDone);
  };
  const close = () => {
    dialog.close();
    end(onCancel);
  };
  return <LazyDialog dialog={{ ...dialog, close }} props={{ account: read.account, onDone: done }} />;
}
