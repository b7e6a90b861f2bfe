import { useState } from "react";
import { useMessages } from "../../hooks/useMessages";
import { useTwoFactor } from "../../hooks/useTwoFactor";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";
import { Note } from "../../ui/Note/Note";
import { CloseOrStop } from "../CloseOrStop";
import type { LazyDialogProps } from "../LazyDialog";
import { CodeField } from "./CodeField";
import { CodeMessage } from "./CodeMessage";
import { KeyPanel } from "./KeyPanel";
import { KeyValidity } from "./KeyValidity";
import { useCodeForm } from "./useCodeForm";
import { useTotpKey } from "./useTotpKey";

interface EnableDialogProps extends LazyDialogProps {
  /** The account's name in the authenticator app. */
  email: string;
  onDone: () => void;
}

/**
 * Shows a fresh TOTP key as QR code and text, and confirms it by its first code.
 *
 * The key and the code live in this dialog, which is mounted only while it is open: closing leaves no trace of them.
 */
export function EnableDialog({ email, onClose, onDone }: EnableDialogProps) {
  const text = useMessages();
  const { enable, turnOn } = text.twoFactor;
  const { confirm } = useTwoFactor();
  const { key, renew } = useTotpKey();
  const [runOutKey, setRunOutKey] = useState<string>();
  const done = () => {
    onDone();
    onClose();
  };
  const secret = key.kind === "ready" ? key.secret : undefined;
  const runOut = secret !== undefined && secret === runOutKey;
  const { input, state, submit, edited, clear } = useCodeForm({
    confirm: (...code) => confirm(true, ...code),
    onDone: done,
    onKeyRunOut: () => setRunOutKey(secret),
  });
  const usable = secret !== undefined && !runOut;

  const newKey = () => {
    clear();
    setRunOutKey(undefined);
    renew();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => open || (state.stopWaiting ?? (state.sending ? undefined : onClose))?.()}
      title={enable.title}
      description={enable.description}
      closeLabel={text.actions.close}
      initialFocus={input}
      dismissable={!state.sending}
      onSubmit={() => void (usable && submit())}
      footer={
        <>
          <CloseOrStop label={text.actions.cancel} sending={state.sending} stopWaiting={state.stopWaiting} onClose={onClose} />
          <Button variant="primary" type="submit" busy={state.sending} disabled={!usable}>
            {turnOn}
          </Button>
        </>
      }
    >
      <KeyPanel totpKey={key} runOut={runOut} email={email} onRenew={newKey} />
      <Note text={enable.noRecovery} />
      <div>
        <CodeField
          input={input}
          state={state}
          inert={runOut}
          beside={key.kind === "ready" && <KeyValidity validUntil={runOut ? 0 : key.validUntil} onRunOut={() => setRunOutKey(key.secret)} />}
          onEdit={edited}
          onComplete={() => void (usable && submit())}
        />
        <CodeMessage state={state} />
      </div>
    </Dialog>
  );
}
