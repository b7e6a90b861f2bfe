import type { ReactNode } from "react";
import { classNames } from "../classNames";
import { FieldError } from "../Field/FieldError";
import { useErrorAnnouncement } from "../Field/useErrorAnnouncement";
import { useField, type ControlProps } from "../Field/useField";
import { Message, type MessageTone } from "../Message/Message";
import { NoteTextId } from "../Note/NoteTextId";
import { usePartClass } from "../Parts/usePart";

/** Props of `SettingsRow`. */
export interface SettingsRowProps {
  /** Id of the row's element, for addresses that name it. */
  id?: string | undefined;
  label: ReactNode;
  /** A Badge beside the label. */
  badge?: ReactNode;
  /** What the setting does, in one line. */
  why?: ReactNode;
  /** A link behind that line, which is no part of the control's description. */
  link?: ReactNode;
  /** "inline": the control keeps its own width, also in a narrow section. "stack": the control is below the text. */
  layout?: "inline" | "stack" | undefined;
  /** Set where the row has more than one control, or one that a `<label>` cannot name. */
  group?: boolean | undefined;
  dirty?: boolean | undefined;
  /** The word that marks a dirty row. */
  edited?: string | undefined;
  error?: ReactNode;
  notices?: readonly { tone: MessageTone; text: ReactNode }[] | undefined;
  /** The note of a conflict: the value saved elsewhere, and buttons to choose one of the two. */
  conflict?: ReactNode;
  /** Other content below the control. */
  below?: ReactNode;
  /** The control shows its value and cannot be changed. */
  readOnly?: boolean | undefined;
  /**
   * Puts the control at the end of the row.
   *
   * @default true with `layout="inline"`, otherwise false
   */
  end?: boolean | undefined;
  /** Renders the control, with the attributes that connect it with this row. */
  children: (control: ControlProps) => ReactNode;
}

/** One setting: label and description at the start, the control at the end, errors and notices below it. */
export function SettingsRow(props: SettingsRowProps) {
  const {
    id,
    label,
    badge,
    why,
    link,
    layout,
    group = false,
    dirty = false,
    edited,
    error,
    notices = [],
    conflict,
    below,
    readOnly,
    end = layout === "inline",
    children,
  } = props;
  const field = useField({ readOnly, why, notices, error, conflict });
  const announcement = useErrorAnnouncement(error);
  const hostClass = usePartClass("row");
  const filled = Boolean(error) || notices.length > 0 || Boolean(conflict) || Boolean(below);

  return (
    <div
      id={id}
      className={classNames("cr-row", hostClass)}
      data-row={id === undefined ? undefined : ""}
      data-layout={layout}
      data-dirty={dirty ? "" : undefined}
      data-conflict={conflict ? "" : undefined}
      data-invalid={error ? "" : undefined}
      onFocus={announcement.onFocus}
    >
      <div className="cr-row-text">
        <div className="cr-row-label">
          {group ? (
            <span id={field.labelId}>{label}</span>
          ) : (
            <label id={field.labelId} htmlFor={field.control.id}>
              {label}
            </label>
          )}
          {badge}
          {dirty && edited && <span className="cr-edited">{edited}</span>}
        </div>
        {why && !link && (
          <p className="cr-row-description" id={field.whyId}>
            {why}
          </p>
        )}
        {why && link && (
          <p className="cr-row-description">
            <span id={field.whyId}>{why}</span>
            {/* In an element: React loses texts beside elements once a program has translated the page. */}
            <span> </span>
            {link}
          </p>
        )}
      </div>
      <div className="cr-row-control" data-end={end ? "" : undefined}>
        {children(field.control)}
      </div>
      <div className="cr-row-below" data-filled={filled ? "" : undefined}>
        <FieldError id={field.errorId} announcement={announcement}>
          {error}
        </FieldError>
        {notices.map(({ tone, text }, index) => (
          <Message key={index} id={field.noticeId(index)} tone={tone}>
            {text}
          </Message>
        ))}
        {below}
        {conflict && <NoteTextId.Provider value={field.conflictId}>{conflict}</NoteTextId.Provider>}
      </div>
    </div>
  );
}
