import type { ReactNode } from "react";
import { isKept } from "../../account/readValues";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { Messages } from "../../messages/Messages";
import { issueText } from "../../messages/issueText";
import type { FieldName, Stored } from "../../settings/fields";
import { fieldNamed } from "../../settings/fieldNamed";
import type { ControlProps } from "../../ui/Field/useField";
import { SettingsRow, type SettingsRowProps } from "../../ui/SettingsRow/SettingsRow";
import { SkeletonRow, type SkeletonRowProps } from "../../ui/Skeleton/SkeletonRow";
import { ConflictNote } from "./ConflictNote";
import { textOf } from "./fieldTexts";
import { useRows, useRowsForm, useRowsState } from "./Rows";

export interface FieldRowProps<Name extends FieldName> extends Pick<
  SettingsRowProps,
  "layout" | "group" | "notices" | "below" | "end"
> {
  name: Name;
  /** @default the text `label` of the field's name */
  label?: string;
  /** @default the text `why` of the field's name */
  why?: string;
  /** A value in words, for the note of a conflict. @default the value itself, or "on" and "off" */
  show?: (value: Stored<Name>, text: Messages) => string;
  /** The note of a conflict in full, where a value alone says too little. */
  showConflict?: (baseline: Stored<Name>, theirs: Stored<Name>) => string | undefined;
  /** Says what is wrong with a text that is no value yet. */
  error?: string | undefined;
  /** How its place is drawn while the account loads. @default by its layout */
  place?: (text: Messages | undefined) => Pick<SkeletonRowProps, "kind" | "words">;
  children: (control: ControlProps) => ReactNode;
}

/**
 * The row of a preference: label, control, error, and the note of a conflict; while the account loads, its place.
 *
 * Is not there where the server does not know the preference. Renders again when one of its parts changes, not on a
 * keystroke: the control in it is registered, not controlled.
 */
export function FieldRow<Name extends FieldName>(props: FieldRowProps<Name>) {
  const { section, ready } = useRows();
  const { messages } = useSettingsContext();
  const { name, layout } = props;
  if (fieldNamed(name).section !== section)
    throw new Error(
      `cloudreve-settings-ui: the row of "${name}" stands in "${section}". Its entry in the preference table says "${fieldNamed(name).section}".`,
    );

  const texts = {
    ...(messages && textOf(messages, name)),
    ...(props.label && { label: props.label }),
    ...(props.why && { why: props.why }),
  };
  if (!ready) return <SkeletonRow {...(props.place?.(messages) ?? { kind: kinds[layout ?? "split"] })} {...texts} />;
  if (!isKept(ready.account, name)) return null;
  return <ReadyRow {...props} {...texts} />;
}

const kinds = { split: "control", inline: "switch", stack: "cards" } as const;

function ReadyRow<Name extends FieldName>({
  name,
  show = shown,
  showConflict,
  error: typed,
  children,
  ...row
}: FieldRowProps<Name>) {
  const text = useMessages();
  const form = useRowsForm();
  const readOnly = useSettingsContext().readOnly.has(fieldNamed(name).section);
  const dirty = useRowsState((state) => state.dirty.has(name));
  const theirs = useRowsState((state) => state.conflicts.get(name) as Stored<Name> | undefined);
  const issue = useRowsState((state) => state.errors.get(name));
  const baseline = form.machine.getSnapshot().baseline[name] as Stored<Name>;

  const describe = (value: Stored<Name>) =>
    showConflict?.(baseline, value) ?? text.state.changedElsewhere(show(value, text));
  const conflict = theirs === undefined ? undefined : <ConflictNote name={name} text={describe(theirs)} />;
  return (
    <SettingsRow
      {...row}
      label={row.label}
      dirty={dirty}
      edited={text.state.edited}
      error={typed ?? issueText(text, issue)}
      conflict={conflict}
      readOnly={readOnly}
    >
      {children}
    </SettingsRow>
  );
}

function shown(value: unknown, text: Messages): string {
  return typeof value === "boolean" ? text.state[value ? "on" : "off"] : String(value);
}
