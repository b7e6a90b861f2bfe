import { useState } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Note } from "../../ui/Note/Note";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { CodeField } from "./CodeField";
import { CodeMessage } from "./CodeMessage";
import { KeyPanel } from "./KeyPanel";
import { KeyValidity } from "./KeyValidity";
import { RefusedKey } from "./RefusedKey";
import { useCodeForm } from "./useCodeForm";
import { useTurnedElsewhere } from "./useTurnedElsewhere";
import { useTotpKey } from "./useTotpKey";

interface EnableDialogProps extends LazyDialogProps {
  /** The account's name in the authenticator app. */
  account: string;
  /** Whether two-factor authentication is on by now. */
  on: boolean;
  /** It was on before: the new key replaces the one in use. @default false */
  again?: boolean | undefined;
  onDone: () => void;
}

/**
 * Shows a new TOTP key as QR code and text, and turns two-factor authentication on with the key's first code. While it
 * is on, the server takes a new key without a code of the former one, and refuses that one's codes from then on.
 *
 * The key and the code are only in this dialog, which is mounted only while it is open: closing discards them.
 */
export function EnableDialog({ account, on, again = false, onClose, onDone }: EnableDialogProps) {
  const text = useMessages();
  const { enable, turnOn, again: anew } = text.twoFactor;
  const { title, description } = again ? anew : enable;
  const { key, renew } = useTotpKey();
  const [expiredKey, setExpiredKey] = useState<string>();
  const done = () => {
    onDone();
    onClose();
  };
  const secret = key.kind === "ready" ? key.secret : undefined;
  const replaced = key.kind === "ready" && key.replaced;
  const expired = replaced || (secret !== undefined && secret === expiredKey);
  const { input, state, submit, edited, clear } = useCodeForm({
    two_fa_enabled: true,
    again,
    onDone: done,
    onKeyExpired: () => setExpiredKey(secret),
  });
  const usable = secret !== undefined && !expired;
  useTurnedElsewhere(on && !again && !state.sending, done);

  const submitUsable = () => {
    if (usable) submit();
  };
  const newKey = () => {
    clear();
    setExpiredKey(undefined);
    renew();
  };

  return (
    <ConfirmDialog
      title={title}
      description={description}
      initialFocus={input}
      variant="primary"
      submit={again ? anew.submit : turnOn}
      giveUp={text.actions.cancel}
      disabled={!usable}
      holds={usable}
      sending={state.sending}
      stopWaiting={state.stopWaiting}
      onSubmit={submitUsable}
      onClose={onClose}
    >
      {/* Keeps the key while its code is being sent: preparing another key would clear the code. */}
      <KeyPanel totpKey={key} expired={expired && !state.sending} account={account} onRenew={newKey} />
      <Note text={enable.noRecovery} />
      <div>
        <CodeField
          input={input}
          state={state}
          inert={expired}
          beside={
            key.kind === "ready" && (
              <KeyValidity
                validUntil={expired ? 0 : key.validUntil}
                replaced={replaced}
                onExpired={() => setExpiredKey(key.secret)}
              />
            )
          }
          onEdit={edited}
          onComplete={submitUsable}
        />
        <CodeMessage state={state} unknownText={again ? anew.unknown : undefined} />
        {state.refused && !expired && <RefusedKey onRenew={newKey} />}
      </div>
    </ConfirmDialog>
  );
}
