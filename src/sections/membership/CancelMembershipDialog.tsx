import { useEffect, useRef, useState, type RefObject } from "react";
import { errorReason } from "../../messages/errorText";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy } from "../../saving/SaveStatus";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { TextInput } from "../../ui/TextInput/TextInput";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { WaitingMessage } from "../dialogs/WaitingMessage";
import { sameName } from "./sameName";

interface CancelMembershipDialogProps extends LazyDialogProps {
  group: string;
  /** ISO 8601 in UTC; empty if there is no membership any more. */
  expires: string;
  /** The element that gets the focus when the button that opened the dialog has disappeared. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** Ends the membership after the user has typed its name. Sent in a PATCH of its own, and never retried. */
export function CancelMembershipDialog({ group, expires, afterwards, onClose, onDone }: CancelMembershipDialogProps) {
  const text = useMessages();
  const { dialog } = text.membership;
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [isMismatch, setMismatch] = useState(false);
  const { status, send, stop } = useSaveAlone({
    patch: () => ({ group_expires: true }),
    isDone: ({ setting }) => (setting ? setting.group_expires === null : undefined),
    event: () => ({ type: "membershipCanceled" }),
  });
  const failure = status.kind === "failed" || status.kind === "unknown" ? status : undefined;

  const submit = () => {
    const isRight = sameName(input.current?.value ?? "", group);
    setMismatch(!isRight);
    if (isRight) void send();
    else input.current?.focus();
  };

  // After a failure, a later read may show that the membership has ended. Closes in an effect, so that the dialog gets
  // `finalFocus` first.
  const ended = status.kind === "saved" || (failure !== undefined && expires === "");
  useEffect(() => {
    if (!ended) return;
    onDone();
    onClose();
  }, [ended, onDone, onClose]);

  return (
    <ConfirmDialog
      title={dialog.title(group)}
      description={dialog.description(group, format.date(expires))}
      initialFocus={input}
      finalFocus={ended ? afterwards : undefined}
      variant="danger"
      submit={dialog.submit}
      giveUp={dialog.keep}
      sending={isBusy(status)}
      stopWaiting={status.kind === "waiting" ? stop : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <div>
        <Field label={dialog.confirm(group)} error={isMismatch ? dialog.mismatch(group) : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              autoComplete="off"
              readOnly={isBusy(status)}
              onChange={() => setMismatch(false)}
            />
          )}
        </Field>
        <WaitingMessage waiting={status.kind === "waiting"} />
        {failure && (
          <Message role="alert" tone="danger">
            {(failure.kind === "unknown" ? dialog.unknown : dialog.failed)(errorReason(text, failure.error))}
          </Message>
        )}
      </div>
    </ConfirmDialog>
  );
}
