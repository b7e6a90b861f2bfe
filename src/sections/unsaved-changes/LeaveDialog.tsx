import { useCallback, useEffect, useRef, useState } from "react";
import { lastSeen } from "../../browser/apis";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";
import { Message } from "../../ui/Message/Message";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useSectionTitle } from "../frame/useSectionTitle";
import { WaitingMessage } from "../dialogs/WaitingMessage";

interface LeaveDialogProps extends LazyDialogProps {
  onLeave: () => void;
  onStay: () => void;
}

/** Asks whether to stay, discard and leave, or save and leave. Saving leaves only once everything is saved. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const text = useMessages();
  const { leave } = text.unsaved;
  const format = useFormat();
  const { unsaved } = useSettingsContext();
  const titleOf = useSectionTitle();
  const { count, sections, saving, waiting, saveAll, discardAll, shouldBlock } = useUnsavedChanges();
  // The sections when the dialog opened: saving removes them one by one.
  const [named] = useState(sections);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = saving || working;
  const stay = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLElement>(null);

  const left = useRef(false);
  // A router can be told to go on only once.
  const goOn = useCallback(() => {
    if (!left.current) onLeave();
    left.current = true;
  }, [onLeave]);
  // Also leaves if a save that was already in flight succeeds, because then nothing is unsaved.
  useEffect(() => {
    if (count === 0 && !working) goOn();
  }, [count, working, goOn]);

  const save = async () => {
    if (busy) return;
    setFailed(false);
    setWorking(true);
    await saveAll();
    setWorking(false);
    setFailed(shouldBlock());
  };
  const discard = () => {
    discardAll();
    goOn();
  };
  const goBack = () => {
    // After "Stay to see which" the focus goes to the invalid field or to the foot with the reason.
    const form = failed && unsaved.dirtyForms()[0]?.element();
    if (form)
      reason.current =
        form.querySelector<HTMLElement>("[aria-invalid='true']") ?? (lastSeen(form, ".cr-foot button") as HTMLElement);
    onStay();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => open || goBack()}
      title={leave.title}
      description={leave.description(format.list(named.map(titleOf)))}
      closeLabel={text.actions.close}
      initialFocus={stay}
      finalFocus={reason}
      dismissable={!busy}
      onSubmit={() => void save()}
      footer={
        <>
          <Button ref={stay} variant="ghost" onClick={goBack}>
            {leave.stay}
          </Button>
          <Button variant="danger" disabled={busy} onClick={discard}>
            {leave.discard}
          </Button>
          <Button variant="primary" type="submit" busy={busy}>
            {leave.save}
          </Button>
        </>
      }
    >
      <WaitingMessage waiting={waiting} />
      {failed && (
        <Message role="alert" tone="danger">
          {leave.notSaved}
        </Message>
      )}
    </Dialog>
  );
}
