import { errorReason } from "../hooks/errorText";
import { useMessages } from "../hooks/useMessages";
import type { SaveStatus } from "../settings/SectionStore";
import { Button } from "../ui/Button/Button";
import { Foot } from "../ui/Foot/Foot";
import type { SectionState } from "../ui/Section/SectionState";

interface SectionFootProps {
  state: SectionState;
  save: SaveStatus;
  /** What is unsaved, in words. */
  unsaved: string;
  /** That it was saved, in words. */
  saved: string;
  /** The Save button was pressed: the form's submit follows. */
  onSave: () => void;
  onDiscard: () => void;
}

/** Where a section stands, in words, and what can be done about it. */
export function SectionFoot({ state, save, unsaved, saved, onSave, onDiscard }: SectionFootProps) {
  const text = useMessages();
  const buttons = (
    <>
      <Button variant="ghost" disabled={state === "saving"} onClick={onDiscard}>
        {text.actions.discard}
      </Button>
      <Button variant="primary" type="submit" busy={state === "saving"} disabled={state === "conflict"} onClick={onSave}>
        {state === "failed" && save.kind === "failed" ? text.actions.tryAgain : text.actions.save}
      </Button>
    </>
  );

  switch (state) {
    case "saving":
      return (
        <Foot icon="spinner" text={text.state.saving}>
          {buttons}
        </Foot>
      );
    case "saved":
      return <Foot tone="success" icon="check" text={saved} />;
    case "conflict":
      return (
        <Foot tone="warning" icon="warning" text={text.state.chooseFirst}>
          {buttons}
        </Foot>
      );
    case "failed":
      return (
        <Foot
          tone="danger"
          icon="alert"
          text={save.kind === "failed" ? text.state.notSaved(errorReason(text, save.error)) : text.state.needsAttention(save.kind === "invalid" ? save.count : 1)}
        >
          {buttons}
        </Foot>
      );
    case "dirty":
      return <Foot text={unsaved}>{buttons}</Foot>;
    default:
      return <Foot />;
  }
}
