import { useCallback, useEffect, useRef, useState } from "react";
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

/** Stay, discard and leave, or save and leave: which goes on only once everything is saved. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const text = useMessages();
  const { leave } = text.unsaved;
  const format = useFormat();
  const { unsaved } = useSettingsContext();
  const titleOf = useSectionTitle();
  const { count, sections, saving, waiting, saveAll, discardAll, shouldBlock } = useUnsavedChanges();
  // As they were when it opened: saving takes them away one by one.
  const [named] = useState(sections);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = saving || working;
  const stay = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLElement>(null);

  const left = useRef(false);
  // A router takes the word to go on only once.
  const goOn = useCallback(() => {
    if (!left.current) onLeave();
    left.current = true;
  }, [onLeave]);
  // Also where a save that was on its way has ended meanwhile: there is nothing left to ask about.
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
    // "Stay to see why": the focus is there then, at the field or at the foot that says it.
    if (failed)
      reason.current =
        unsaved
          .dirtyForms()[0]
          ?.element()
          ?.querySelector<HTMLElement>("[aria-invalid='true'], .cr-foot [type='submit']") ?? null;
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
