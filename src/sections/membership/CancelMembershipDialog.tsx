import { useEffect, useRef, useState, type RefObject } from "react";
import { errorReason } from "../../hooks/errorText";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSaveSettings } from "../../hooks/useSaveSettings";
import { SaveAttempt } from "../../settings/SaveAttempt";
import { stopOf } from "../../settings/SaveStatus";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { TextInput } from "../../ui/TextInput/TextInput";
import { ConfirmDialog } from "../ConfirmDialog";
import type { LazyDialogProps } from "../LazyDialog";
import { WaitingMessage } from "../WaitingMessage";
import { sameName } from "./sameName";

interface CancelMembershipDialogProps extends LazyDialogProps {
  group: string;
  /** ISO 8601 in UTC; empty once there is no membership any more. */
  expires: string;
  /** What gets the focus once the button that opened the dialog is gone. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

interface CancelState {
  sending: boolean;
  /** Another tab has its turn to save: stops the waiting for it. */
  stopWaiting?: (() => void) | undefined;
  /** What was typed is not the group's name. */
  mismatch?: boolean;
  error?: unknown;
  /** Nobody knows whether the server has done it. */
  unknown?: boolean;
}

/** Says what is lost, and ends the membership once its name has been typed: alone in its PATCH, and never retried. */
export function CancelMembershipDialog({ group, expires, afterwards, onClose, onDone }: CancelMembershipDialogProps) {
  const text = useMessages();
  const { dialog } = text.membership;
  const format = useFormat();
  const { mutateAsync } = useSaveSettings();
  const input = useRef<HTMLInputElement>(null);
  const sending = useRef(false);
  const [done, setDone] = useState(false);
  const [state, setState] = useState<CancelState>({ sending: false });

  const submit = async () => {
    if (sending.current) return;
    if (!sameName(input.current?.value ?? "", group)) {
      setState({ sending: false, mismatch: true });
      input.current?.focus();
      return;
    }
    sending.current = true;
    setState({ sending: true });
    const attempt = new SaveAttempt((status) => setState({ sending: true, stopWaiting: stopOf(status) }));
    try {
      await mutateAsync({ patch: () => ({ group_expires: true }), ...attempt.request });
      setDone(true);
    } catch (error) {
      // Its answer was lost, and it was done all the same.
      if (attempt.isStopped()) setState({ sending: false });
      else if (attempt.isLost(error) && attempt.truth?.group_expires === null) setDone(true);
      else setState({ sending: false, error, unknown: attempt.isLost(error) && !attempt.truth });
    } finally {
      sending.current = false;
    }
  };

  // Or a later read tells. Closed in the next render: by then the dialog knows where the focus goes.
  const ended = done || (state.error !== undefined && expires === "");
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
      sending={state.sending}
      stopWaiting={state.stopWaiting}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div>
        <Field label={dialog.confirm(group)} error={state.mismatch ? dialog.mismatch(group) : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              autoComplete="off"
              readOnly={state.sending}
              onChange={() => setState((now) => (now.mismatch ? { sending: false } : now))}
            />
          )}
        </Field>
        <WaitingMessage waiting={state.stopWaiting !== undefined} />
        {state.error !== undefined && (
          <Message role="alert" tone="danger">
            {(state.unknown ? dialog.unknown : dialog.failed)(errorReason(text, state.error))}
          </Message>
        )}
      </div>
    </ConfirmDialog>
  );
}
