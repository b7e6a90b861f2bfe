import { useMessages } from "../../hooks/useMessages";
import { useTwoFactor } from "../../hooks/useTwoFactor";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";
import { CloseOrStop } from "../CloseOrStop";
import type { LazyDialogProps } from "../LazyDialog";
import { CodeField } from "./CodeField";
import { CodeMessage } from "./CodeMessage";
import { useCodeForm } from "./useCodeForm";

/** Asks for a code of the key in use, and turns two-factor authentication off. */
export function DisableDialog({ onClose, onDone }: LazyDialogProps & { onDone: () => void }) {
  const text = useMessages();
  const { disable, turnOff } = text.twoFactor;
  const { confirm } = useTwoFactor();
  const done = () => {
    onDone();
    onClose();
  };
  const { input, state, submit, edited } = useCodeForm({ confirm: (...code) => confirm(false, ...code), onDone: done });

  return (
    <Dialog
      open
      onOpenChange={(open) => open || (state.stopWaiting ?? (state.sending ? undefined : onClose))?.()}
      title={disable.title}
      description={disable.description}
      closeLabel={text.actions.close}
      initialFocus={input}
      dismissable={!state.sending}
      onSubmit={() => void submit()}
      footer={
        <>
          <CloseOrStop label={text.actions.cancel} sending={state.sending} stopWaiting={state.stopWaiting} onClose={onClose} />
          <Button variant="danger" type="submit" busy={state.sending}>
            {turnOff}
          </Button>
        </>
      }
    >
      <div>
        <CodeField input={input} state={state} onEdit={edited} onComplete={() => void submit()} />
        <CodeMessage state={state} />
      </div>
    </Dialog>
  );
}
