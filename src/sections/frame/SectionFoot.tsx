import { useRef, useSyncExternalStore, type MouseEvent } from "react";
import { errorReason } from "../../messages/errorText";
import { isFocusLost } from "../../browser/focus";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { Messages } from "../../messages/Messages";
import type { SaveStatus } from "../../saving/SaveStatus";
import { Button } from "../../ui/Button/Button";
import { Foot, type FootProps } from "../../ui/Foot/Foot";
import type { ShownState } from "../../ui/Section/ShownState";
import { announcingBarOf } from "./AnnouncingBar";
import type { FootAction } from "./useUndo";

interface SectionFootProps {
  state: ShownState;
  status: SaveStatus;
  /** The text while the section is dirty. */
  unsaved: string;
  /** The text after a save. */
  saved: string;
  /**
   * The text while the section is dirty and the device is offline.
   *
   * @default says to save later
   */
  offline?: string | undefined;
  /** Whether each change is saved at once: then a save under way has no buttons. @default false */
  atOnce?: boolean | undefined;
  /** Undoes the last save. */
  undo?: FootAction | undefined;
  /**
   * The text if the outcome of the save is unknown.
   *
   * @default a sentence with the reason
   */
  unknown?: string | undefined;
  /** The text while nothing is unsaved: that changes were discarded. @default none */
  clean?: string | undefined;
  /** The text while nothing is unsaved, about a save that failed while the section was off the page. */
  missed?: string | undefined;
  /** Hides Save: the changes can only be discarded. */
  readOnly?: boolean | undefined;
  /** Called when Save is pressed, before the form is submitted. */
  onSave: () => void;
  onDiscard: () => void;
}

/** A section's foot: its status in words, with Save, Discard, "Try again" or "Stop waiting". */
export function SectionFoot({
  state,
  status,
  unsaved,
  saved,
  offline,
  atOnce = false,
  undo,
  unknown,
  clean,
  missed,
  readOnly = false,
  onSave,
  onDiscard,
}: SectionFootProps) {
  const text = useMessages();
  const discard = useRef<HTMLButtonElement>(null);
  // A refusal for lack of scope removes Save. If the focus was on it, the focus moves to Discard.
  useBrowserLayoutEffect(() => {
    if (readOnly && isFocusLost(discard.current)) discard.current?.focus();
  }, [readOnly]);
  const busy = state === "saving" || state === "checking";
  const again = state === "failed" && (status.kind === "failed" || status.kind === "unknown");
  const open = (busy && !atOnce) || ["dirty", "waiting", "failed", "conflict", "offline"].includes(state);
  const bar = announcingBarOf(useSettingsContext().unsaved);
  const announced = useSyncExternalStore(bar.subscribe, bar.getAnnounced, bar.getAnnounced);
  const words = {
    ...wordsOf(text, state, status, { unsaved, saved, offline, unknown, clean, missed, readOnly }),
    // The bar says which sections could not be saved; only the foot says why.
    quiet: announced === "all" || (announced === "unsaved" && (open || busy) && !again),
  };
  if (!open)
    return (
      <Foot {...words}>
        {state === "saved" && undo && (
          <Button variant="ghost" size="small" aria-label={undo.name} onClick={undo.onPress}>
            {undo.label}
          </Button>
        )}
      </Foot>
    );

  const press = (event: MouseEvent) => {
    // Ignores the second click of a double click, on Save or on "Stop waiting", which was in its place.
    if (event.detail > 1) event.preventDefault();
    else onSave();
  };

  return (
    <Foot {...words}>
      <Button ref={discard} variant="ghost" disabled={busy || state === "waiting"} onClick={onDiscard}>
        {text.actions.discard}
      </Button>
      {/* Replaces Save and not Discard, so that a second click on it cannot discard anything. */}
      {status.kind === "waiting" ? (
        <Button
          onClick={(event) => {
            // React reuses this element for Save right away, so the click would submit the form.
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
  state: ShownState,
  status: SaveStatus,
  own: Pick<SectionFootProps, "unsaved" | "saved" | "offline" | "unknown" | "clean" | "missed" | "readOnly">,
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
      return { icon: "offline", text: own.offline ?? text.state.offline };
    case "failed":
      return {
        tone: "danger",
        icon: "alert",
        text: own.readOnly ? text.state.notSaved(text.errors.insufficientScope) : failure(text, status, own.unknown),
      };
    case "dirty":
      return { text: own.unsaved };
    default:
      return own.missed === undefined ? { text: own.clean } : { tone: "danger", icon: "alert", text: own.missed };
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
