import { useRef, useState } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";
import { Message } from "../../ui/Message/Message";
import type { LazyDialogProps } from "../LazyDialog";

interface LeaveDialogProps extends LazyDialogProps {
  onLeave: () => void;
  onStay: () => void;
}

/** Stay, discard and leave, or save and leave: which goes on only once everything is saved. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const text = useMessages();
  const { leave } = text.unsaved;
  const format = useFormat();
  const { sections, saving, saveAll, discardAll, shouldBlock } = useUnsavedChanges();
  // As they were when it opened: saving takes them away one by one.
  const [named] = useState(sections);
  const [failed, setFailed] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);

  const save = async () => {
    if (saving) return;
    setFailed(false);
    await saveAll();
    if (shouldBlock()) setFailed(true);
    else onLeave();
  };
  const discard = () => {
    discardAll();
    onLeave();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => open || saving || onStay()}
      title={leave.title}
      description={leave.description(format.list(named.map((section) => text[section].title)))}
      closeLabel={text.actions.close}
      initialFocus={stay}
      dismissable={!saving}
      onSubmit={() => void save()}
      footer={
        <>
          <Button ref={stay} variant="ghost" disabled={saving} onClick={onStay}>
            {leave.stay}
          </Button>
          <Button variant="danger" disabled={saving} onClick={discard}>
            {leave.discard}
          </Button>
          <Button variant="primary" type="submit" busy={saving}>
            {leave.save}
          </Button>
        </>
      }
    >
      {failed && <Message tone="danger">{leave.notSaved}</Message>}
    </Dialog>
  );
}
