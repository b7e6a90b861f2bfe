import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from "react";
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
import { useWordsLater } from "../../ui/useWordsLater";
import { dialogFailure, LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { Guard } from "../frame/Guard";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { isNeeded } from "./isNeeded";
import type { ActionDialogProps } from "./ActionDialogProps";
import { actions, type AccountActionName } from "./actions";

/** Props of `AccountAction`. */
export interface AccountActionProps extends PartsProps {
  action: AccountActionName;
  /** Called once when the action has been done, or was not needed: two-factor authentication is on already. */
  onDone?: (() => void) | undefined;
  /** Called once when the user closes the dialog without doing it, or closes the message that it cannot be done. */
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
  const { owner } = useSettingsContext();
  return (
    <Guard section={actions[props.action].section}>
      <SettingsRoot classNames={classNames} slots={slots}>
        {/* A new key for another user discards what the former one has typed and confirmed. */}
        <OneAction key={`${owner} ${props.action}`} {...props} />
      </SettingsRoot>
    </Guard>
  );
}

/** The words and buttons in place of the action, or its dialog. */
interface ShownAction {
  /** Announced politely. */
  said?: string;
  /** Announced at once. */
  failed?: string;
  actions?: ReactNode;
  opened?: ReactNode;
}

function OneAction({ action, onDone, onCancel }: Omit<AccountActionProps, keyof PartsProps>) {
  const { section, reads } = actions[action];
  const { messages, readOnly, capabilities, identity } = useSettingsContext();
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
  const support = action === "addPasskey" ? passkeySupport() : "supported";
  // The host asks who the user is only for what can then be done.
  const mayOpen = messages !== undefined && needed === "yes" && !isReadOnly && support === "supported";
  const { open } = dialog;
  const sensitive = action === "changeAvatar" ? undefined : action;
  // The host is asked one question at a time.
  const isAsked = useSyncExternalStore(identity.subscribe, identity.isOpen, identity.isOpen);
  const isOpened = useRef(false);
  useEffect(() => {
    if (!mayOpen || isAsked || isOpened.current) return;
    isOpened.current = true;
    open(sensitive);
  }, [mayOpen, isAsked, open, sensitive]);
  // Not by a press: the host's own words tell what comes next.
  useEffect(() => {
    if (needed === "done") end(onDone);
  }, [needed, end, onDone]);

  const isLive = useWordsLater();

  const shown = (): ShownAction => {
    if (!messages) return {};
    const cancel = <Button onClick={() => end(onCancel)}>{messages.actions.close}</Button>;
    const tryAgain = (again: () => void, busy = false) => (
      <>
        <Button busy={busy} onClick={again}>
          {messages.actions.tryAgain}
        </Button>
        {cancel}
      </>
    );
    if (read.status === "failed")
      return { failed: errorSentence(messages, read.error), actions: tryAgain(read.retry, read.retrying) };
    if (read.status === "loading") return { said: messages.accountAction.loading(messages[section].title) };
    if (needed === "no") return { said: messages.accountAction.notHere, actions: cancel };
    if (support !== "supported") return { said: messages.passkeys[support], actions: cancel };
    if (isReadOnly) return { said: messages.state.readOnly, actions: cancel };
    if (needed === "done" || isDone) return { said: messages.accountAction.alreadyDone };
    if (dialog.failure)
      return { said: dialogFailure(messages, dialog.failure), actions: tryAgain(() => open(sensitive)) };
    const done = () => {
      setDone(true);
      end(onDone);
    };
    const close = () => {
      dialog.close();
      end(onCancel);
    };
    return { opened: <LazyDialog dialog={{ ...dialog, close }} props={{ account: read.account, onDone: done }} /> };
  };
  const { said, failed, actions: buttons, opened } = shown();
  return (
    <div className={said || failed ? "cr-dialog-more" : undefined}>
      <div role="status" className={said ? undefined : "cr-visually-hidden"}>
        {isLive && said && <Message>{said}</Message>}
      </div>
      {failed && (
        <Message role="alert" tone="danger">
          {failed}
        </Message>
      )}
      {buttons}
      {opened}
    </div>
  );
}
