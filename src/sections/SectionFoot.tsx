import { errorReason } from "../hooks/errorText";
import { useMessages } from "../hooks/useMessages";
import type { SectionSnapshot } from "../settings/SectionStore";
import { Button } from "../ui/Button/Button";
import { Foot } from "../ui/Foot/Foot";
import type { SectionState } from "../ui/Section/SectionState";

interface SectionFootProps {
  snapshot: SectionSnapshot;
  state: SectionState;
  /** The Save button was pressed: the form's submit follows. */
  onSave: () => void;
  onDiscard: () => void;
}

/** Where a section stands, in words, and what can be done about it. */
export function SectionFoot({ snapshot: { dirty, save }, state, onSave, onDiscard }: SectionFootProps) {
  const text = useMessages();
  const buttons = (label: string, waits = false) => (
    <>
      <Button variant="ghost" disabled={state === "saving"} onClick={onDiscard}>
        {text.actions.discard}
      </Button>
      <Button variant="primary" type="submit" busy={state === "saving"} disabled={waits} onClick={onSave}>
        {label}
      </Button>
    </>
  );

  switch (state) {
    case "saving":
      return (
        <Foot icon="spinner" text={text.state.saving}>
          {buttons(text.actions.save)}
        </Foot>
      );
    case "saved":
      return <Foot tone="success" icon="check" text={text.state.saved} />;
    case "conflict":
      return (
        <Foot tone="warning" icon="warning" text={text.state.chooseFirst}>
          {buttons(text.actions.save, true)}
        </Foot>
      );
    case "failed":
      return save.kind === "failed" ? (
        <Foot tone="danger" icon="alert" text={text.state.notSaved(errorReason(text, save.error))}>
          {buttons(text.actions.tryAgain)}
        </Foot>
      ) : (
        <Foot tone="danger" icon="alert" text={text.state.needsAttention(save.kind === "invalid" ? save.count : 1)}>
          {buttons(text.actions.save)}
        </Foot>
      );
    case "dirty":
      return <Foot text={text.state.unsaved(dirty.size)}>{buttons(text.actions.save)}</Foot>;
    default:
      return <Foot />;
  }
}
