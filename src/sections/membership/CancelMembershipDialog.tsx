import { useEffect, useRef, useState, type RefObject } from "react";
import { errorReason } from "../../hooks/errorText";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSaveSettings } from "../../hooks/useSaveSettings";
import { SaveFailure } from "../../settings/SaveFailure";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";
import { Field } from "../../ui/Field/Field";
import { Message } from "../../ui/Message/Message";
import { TextInput } from "../../ui/TextInput/TextInput";
import type { LazyDialogProps } from "../LazyDialog";

interface CancelMembershipDialogProps extends LazyDialogProps {
  group: string;
  /** ISO 8601 in UTC; empty once there is no membership any more. */
  expires: string;
  /** What gets the focus once the button that opened the dialog is gone. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
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
  const [state, setState] = useState<{ sending: boolean; mismatch?: boolean; error?: unknown; unknown?: boolean }>({ sending: false });

  const submit = async () => {
    if (sending.current) return;
    if (!sameName(input.current?.value ?? "", group)) {
      setState({ sending: false, mismatch: true });
      input.current?.focus();
      return;
    }
    sending.current = true;
    setState({ sending: true });
    const failure = new SaveFailure();
    try {
      await mutateAsync({
        patch: () => ({ group_expires: true }),
        onOutcome: failure.watch,
      });
      setDone(true);
    } catch (error) {
      // Its answer was lost, and it was done all the same.
      if (failure.isLost(error) && failure.truth?.group_expires === null) setDone(true);
      else setState({ sending: false, error, unknown: failure.isLost(error) && !failure.truth });
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
    <Dialog
      open
      onOpenChange={(open) => open || state.sending || onClose()}
      title={dialog.title(group)}
      description={dialog.description(group, format.date(expires))}
      closeLabel={text.actions.close}
      initialFocus={input}
      finalFocus={ended ? afterwards : undefined}
      dismissable={!state.sending}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button variant="ghost" disabled={state.sending} onClick={onClose}>
            {dialog.keep}
          </Button>
          <Button variant="danger" type="submit" busy={state.sending}>
            {dialog.submit}
          </Button>
        </>
      }
    >
      <div>
        <Field label={dialog.confirm(group)} error={state.mismatch ? dialog.mismatch(group) : undefined}>
          {(control) => <TextInput {...control} ref={input} autoComplete="off" readOnly={state.sending} onChange={() => setState((now) => (now.mismatch ? { sending: false } : now))} />}
        </Field>
        {state.error !== undefined && <Message role="alert" tone="danger">{(state.unknown ? dialog.unknown : dialog.failed)(errorReason(text, state.error))}</Message>}
      </div>
    </Dialog>
  );
}

function sameName(typed: string, name: string): boolean {
  return typed.trim() !== "" && typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
}
