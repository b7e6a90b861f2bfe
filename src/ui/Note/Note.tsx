import { useContext, type ReactNode } from "react";
import { Icon } from "../Icon/Icon";
import { NoteTextId } from "./NoteTextId";

export interface NoteProps {
  tone?: "warning" | undefined;
  text: ReactNode;
  /** Buttons below the text. */
  actions?: ReactNode;
}

/** Framed text with optional buttons, such as the note of a conflict. */
export function Note({ tone, text, actions }: NoteProps) {
  return (
    <div className="cr-note" data-tone={tone}>
      <Icon name={tone === "warning" ? "warning" : "info"} />
      <p className="cr-note-text" id={useContext(NoteTextId)}>
        {text}
      </p>
      {actions && <div className="cr-note-actions">{actions}</div>}
    </div>
  );
}
