import { errorReason } from "../../hooks/errorText";
import { useMessages } from "../../hooks/useMessages";
import type { SaveStatus } from "../../settings/SectionStore";
import { Button } from "../../ui/Button/Button";
import { Foot } from "../../ui/Foot/Foot";
import type { SectionState } from "../../ui/Section/SectionState";

interface PasswordFootProps {
  state: SectionState;
  status: SaveStatus;
  onDiscard: () => void;
}

/** Where the change of the password stands, in words, and what can be done about it. */
export function PasswordFoot({ state, status, onDiscard }: PasswordFootProps) {
  const text = useMessages();
  const buttons = (
    <>
      <Button variant="ghost" disabled={state === "saving"} onClick={onDiscard}>
        {text.actions.discard}
      </Button>
      <Button variant="primary" type="submit" busy={state === "saving"}>
        {status.kind === "failed" ? text.actions.tryAgain : text.actions.save}
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
      return <Foot tone="success" icon="check" text={text.password.changed} />;
    case "failed":
      return (
        <Foot
          tone="danger"
          icon="alert"
          text={status.kind === "failed" ? text.state.notSaved(errorReason(text, status.error)) : text.state.needsAttention(status.kind === "invalid" ? status.count : 1)}
        >
          {buttons}
        </Foot>
      );
    case "dirty":
      return <Foot text={text.password.unsaved}>{buttons}</Foot>;
    default:
      return <Foot />;
  }
}
