import { useRef, type MouseEvent } from "react";
import { errorReason } from "../../messages/errorText";
import { isFocusLost } from "../../browser/focus";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useMessages } from "../../hooks/useMessages";
import type { Messages } from "../../messages/Messages";
import type { SaveStatus } from "../../saving/SaveStatus";
import { Button } from "../../ui/Button/Button";
import { Foot, type FootProps } from "../../ui/Foot/Foot";
import type { SectionState } from "../../ui/Section/SectionState";

interface SectionFootProps {
  state: SectionState;
  status: SaveStatus;
  /** What is unsaved, in words. */
  unsaved: string;
  /** That it was saved, in words. */
  saved: string;
  /** That it is not known whether it was, in words; the reason follows unless told. */
  unknown?: string | undefined;
  /** It may only be discarded. */
  readOnly?: boolean | undefined;
  /** The Save button was pressed: the form's submit follows. */
  onSave: () => void;
  onDiscard: () => void;
}

/** Where a section stands, in words, and what can be done about it. */
export function SectionFoot({
  state,
  status,
  unsaved,
  saved,
  unknown,
  readOnly = false,
  onSave,
  onDiscard,
}: SectionFootProps) {
  const text = useMessages();
  const discard = useRef<HTMLButtonElement>(null);
  // A refusal has just taken Save away, and the focus that was on it.
  useBrowserLayoutEffect(() => {
    if (readOnly && isFocusLost(discard.current)) discard.current?.focus();
  }, [readOnly]);
  const busy = state === "saving" || state === "checking";
  const again = state === "failed" && (status.kind === "failed" || status.kind === "unknown");
  const open = busy || ["dirty", "waiting", "failed", "conflict", "offline"].includes(state);
  const words = wordsOf(text, state, status, { unsaved, saved, unknown, readOnly });
  if (!open) return <Foot {...words} />;

  const press = (event: MouseEvent) => {
    // The second click of a double one: on "Stop waiting", which was here, or on Save itself.
    if (event.detail > 1) event.preventDefault();
    else onSave();
  };

  return (
    <Foot {...words}>
      <Button ref={discard} variant="ghost" disabled={busy || state === "waiting"} onClick={onDiscard}>
        {text.actions.discard}
      </Button>
      {/* In the place of Save, not of Discard: a second click on it must not throw anything away. */}
      {status.kind === "waiting" ? (
        <Button
          onClick={(event) => {
            // React makes Save of this very element at once, and the click would submit with it.
            event.preventDefault();
            status.stop();
          }}
        >
          {text.actions.stopWaiting}
        </Button>
      ) : (
        !readOnly && (
          <Button variant="primary" type="submit" busy={busy} disabled={state === "conflict"} onClick={press}>
            {again ? text.actions.tryAgain : text.actions.save}
          </Button>
        )
      )}
    </Foot>
  );
}

function wordsOf(
  text: Messages,
  state: SectionState,
  status: SaveStatus,
  own: Pick<SectionFootProps, "unsaved" | "saved" | "unknown" | "readOnly">,
): FootProps {
  switch (state) {
    case "waiting":
      return { icon: "tabs", text: text.state.waiting };
    case "saving":
      return { icon: "spinner", text: text.state.saving };
    case "checking":
      return { icon: "spinner", text: text.state.checking };
    case "saved":
      return { tone: "success", icon: "check", text: own.saved };
    case "conflict":
      return { tone: "warning", icon: "warning", text: text.state.chooseFirst };
    case "offline":
      return { icon: "offline", text: text.state.offline };
    case "failed":
      return {
        tone: "danger",
        icon: "alert",
        text: own.readOnly ? text.state.notSaved(text.errors.insufficientScope) : failure(text, status, own.unknown),
      };
    case "dirty":
      return { text: own.unsaved };
    default:
      return {};
  }
}

function failure(text: Messages, status: SaveStatus, unknown: string | undefined): string {
  switch (status.kind) {
    case "unknown":
      return unknown ?? text.state.unknown(errorReason(text, status.error));
    case "failed":
      return text.state.notSaved(errorReason(text, status.error));
    default:
      return text.state.needsAttention(status.kind === "invalid" ? status.count : 1);
  }
}
