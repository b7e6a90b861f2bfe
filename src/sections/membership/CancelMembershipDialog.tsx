import { useRef, useState, type RefObject } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { Field } from "../../ui/Field/Field";
import { TextInput } from "../../ui/TextInput/TextInput";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { WaitingMessage } from "../dialogs/WaitingMessage";
import { sameName } from "./sameName";

interface CancelMembershipDialogProps extends LazyDialogProps {
  group: string;
  /** ISO 8601 in UTC; empty if there is no membership any more. */
  expires: string;
  /** The membership has not ended yet. */
  active: boolean;
  /** The element that gets the focus when the button that opened the dialog has disappeared. */
  afterwards: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/**
 * Ends the membership after the user has typed its name. Sent in a PATCH of its own, and never retried. The dialog
 * closes when the membership ends by itself.
 */
export function CancelMembershipDialog(props: CancelMembershipDialogProps) {
  const { afterwards, onClose, onDone } = props;
  // The last active membership: once it has ended, the props are about what came then.
  const [{ group, expires }, follow] = useState(props);
  if (props.active && (props.group !== group || props.expires !== expires)) follow(props);
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

  const submit = () => {
    const isRight = sameName(input.current?.value ?? "", group);
    setMismatch(!isRight);
    if (isRight) void send();
    else input.current?.focus();
  };

  // After a failure, a later read may show that the membership has ended.
  const ended = status.kind === "saved" || (isStopped(status) && props.expires === "");
  const isOver = ended || (!props.active && !isBusy(status));
  useCloseOnceEnded(isOver, () => ended && onDone(), onClose);

  return (
    <ConfirmDialog
      title={dialog.title(group)}
      description={dialog.description(group, format.date(expires))}
      initialFocus={input}
      finalFocus={isOver ? afterwards : undefined}
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
        <FailureMessage status={status} failed={dialog.failed} unknown={dialog.unknown} />
      </div>
    </ConfirmDialog>
  );
}
