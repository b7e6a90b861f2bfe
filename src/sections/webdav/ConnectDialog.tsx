import { useRef, useState, type RefObject } from "react";
import { siteOf } from "../../account/accountKeys";
import type { DavAccount } from "../../account/Account";
import { deviceOf } from "../../browser/deviceOf";
import { isMultiTouch, userAgent } from "../../browser/userAgent";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { errorReason } from "../../messages/errorText";
import { Button } from "../../ui/Button/Button";
import { CopyField } from "../../ui/CopyField/CopyField";
import { Dialog } from "../../ui/Dialog/Dialog";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { Note } from "../../ui/Note/Note";
import { Select } from "../../ui/Select/Select";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { davAddress } from "./davAddress";
import { systemOf, systems, type System } from "./systems";
import { useDavPassword } from "./useDavPassword";

interface ConnectDialogProps extends LazyDialogProps {
  account: DavAccount;
  /** The user's e-mail address, which is the user name. */
  email: string;
  /** Says that the account has just been created: screen readers do not hear the foot behind the dialog. */
  done: string | undefined;
  /** The element that gets the focus when the dialog closes. @default the one that had it before */
  afterwards: RefObject<HTMLElement | null> | undefined;
}

/** Says how an app connects with a WebDAV account: address, user name and password, and where they are entered. */
export function ConnectDialog({ account, email, done, afterwards, onClose }: ConnectDialogProps) {
  const text = useMessages();
  const { connecting } = text.webDav;
  const { client, webDavAddress } = useSettingsContext();
  const { state, show, hide, readHidden } = useDavPassword(account.id);
  const [system, setSystem] = useState<System>(() => systemOf(deviceOf(userAgent(), isMultiTouch()).system));
  const isShown = state.kind === "shown";
  const showButton = useRef<HTMLButtonElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  /** The button that gets the focus back when this was closed for a dialog of the host's. */
  const [pressed, setPressed] = useState<"show" | "copy">();
  const initialFocus = pressed && (pressed === "show" ? showButton : copyButton);
  const reveal = () => {
    setPressed("show");
    void show();
  };

  const copyTexts = (label: string) => ({
    label,
    copyLabel: connecting.copy,
    copyName: connecting.copyOf(label),
    copiedLabel: connecting.copied,
    copyFailedLabel: connecting.copyFailed,
  });
  const showOrHide = (
    <Button
      ref={showButton}
      size="small"
      icon={isShown ? "eyeOff" : "eye"}
      busy={state.kind === "reading"}
      aria-label={isShown ? connecting.hidePassword : connecting.showPassword}
      onClick={isShown ? hide : reveal}
    >
      {isShown ? connecting.hide : connecting.show}
    </Button>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={connecting.title(account.name)}
      description={connecting.description}
      closeLabel={text.actions.close}
      initialFocus={initialFocus}
      finalFocus={afterwards}
      footer={
        <Button variant="primary" onClick={onClose}>
          {connecting.done}
        </Button>
      }
    >
      {done && <Message tone="success">{done}</Message>}
      <CopyField {...copyTexts(connecting.address)} value={webDavAddress ?? davAddress(siteOf(client))} />
      <CopyField {...copyTexts(connecting.user)} value={email} />
      <div>
        <CopyField
          {...copyTexts(connecting.password)}
          value={isShown ? state.password : undefined}
          hiddenLabel={connecting.hidden}
          read={() => {
            setPressed("copy");
            return readHidden();
          }}
          onReveal={() => void show()}
          action={showOrHide}
          copyButton={copyButton}
        />
        <div role="status">
          {state.kind === "notConfirmed" && <Message>{text.state.notConfirmed}</Message>}
          {state.kind === "confirmed" && <Message>{connecting.copyAgain}</Message>}
        </div>
        <div role="alert">
          {state.kind === "gone" && <Message tone="danger">{connecting.gone}</Message>}
          {state.kind === "failed" && (
            <Message tone="danger">{connecting.notRead(errorReason(text, state.error))}</Message>
          )}
        </div>
      </div>
      <Note text={connecting.userWhy} />
      <div>
        <Field label={connecting.system}>
          {(control) => (
            <Select
              {...control}
              value={system}
              options={systems.map((value) => ({ value, label: connecting.systems[value] }))}
              onChange={(event) => setSystem(event.target.value as System)}
            />
          )}
        </Field>
        <p className="cr-row-description" role="status">
          {connecting.hints[system]}
        </p>
      </div>
    </Dialog>
  );
}
