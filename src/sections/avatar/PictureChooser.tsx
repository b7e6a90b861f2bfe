import { useId, useRef, useState } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Icon } from "../../ui/Icon/Icon";
import { Message } from "../../ui/Message/Message";
import { usePart } from "../../ui/Parts/usePart";

interface PictureChooserProps {
  disabled: boolean;
  /** Why the last file was not taken. */
  problem: string | undefined;
  onPick: (picture: Blob) => void;
}

/**
 * Takes a file: chosen, or from the host's own chooser (`slots.picture`). Shows where one may be dropped; the dialog
 * takes it, wherever it is dropped.
 */
export function PictureChooser({ disabled, problem, onPick }: PictureChooserProps) {
  const { avatar: words } = useMessages();
  const { Slot, className } = usePart("picture");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const problemId = useId();
  return (
    <div className="cr-field">
      <div
        className="cr-drop"
        data-over={isOver ? "" : undefined}
        onDragOver={({ dataTransfer }) => setOver(dataTransfer.types.includes("Files"))}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <Icon name="user" />
        <p className="cr-row-description">{words.dialog.drop}</p>
        <div className="cr-picture-actions">
          <Button
            disabled={disabled}
            aria-describedby={problem === undefined ? undefined : problemId}
            onClick={() => input.current?.click()}
          >
            {words.dialog.file}
          </Button>
          {Slot && <Slot className={className} disabled={disabled} onPick={onPick} />}
        </div>
        <input
          ref={input}
          className="cr-visually-hidden"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onPick(file);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <div role="alert">
        {problem !== undefined && (
          <Message id={problemId} tone="danger">
            {problem}
          </Message>
        )}
      </div>
    </div>
  );
}
