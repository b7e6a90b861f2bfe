import { useMessages } from "../../hooks/useMessages";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { CodeField } from "./CodeField";
import { CodeMessage } from "./CodeMessage";
import { useCodeForm } from "./useCodeForm";
import { useTurnedElsewhere } from "./useTurnedElsewhere";

/** Turns two-factor authentication off, after the user has entered a code of the current key. */
export function DisableDialog({ on, onClose, onDone }: LazyDialogProps & { on: boolean; onDone: () => void }) {
  const text = useMessages();
  const { disable, turnOff } = text.twoFactor;
  const done = () => {
    onDone();
    onClose();
  };
  const { input, state, submit, edited } = useCodeForm({ two_fa_enabled: false, onDone: done });
  useTurnedElsewhere(!on && !state.sending, done);

  return (
    <ConfirmDialog
      title={disable.title}
      description={disable.description}
      initialFocus={input}
      variant="danger"
      submit={turnOff}
      giveUp={text.actions.cancel}
      sending={state.sending}
      stopWaiting={state.stopWaiting}
      onSubmit={submit}
      onClose={onClose}
    >
      <div>
        <CodeField input={input} state={state} onEdit={edited} onComplete={submit} />
        <CodeMessage state={state} />
      </div>
    </ConfirmDialog>
  );
}
