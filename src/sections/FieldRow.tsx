import type { ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { useMessages } from "../hooks/useMessages";
import { useSectionSnapshot, type SectionForm } from "../hooks/useSectionForm";
import { useSettingsContext } from "../hooks/SettingsContext";
import type { FieldsOf, Stored } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { fieldNamed } from "../settings/fieldNamed";
import { SettingsRow, type SettingsRowProps } from "../ui/SettingsRow/SettingsRow";
import type { ControlProps } from "../ui/Field/useField";
import { ConflictNote } from "./ConflictNote";
import { issueText } from "../hooks/issueText";

interface FieldRowProps<Section extends PreferenceSection, Name extends FieldsOf<Section>> extends Pick<
  SettingsRowProps,
  "layout" | "group" | "notices" | "below" | "end"
> {
  form: SectionForm<Section>;
  name: Name;
  label: string;
  why: string;
  /** A value of this field in words, for the note of a conflict. */
  show: (value: Stored<Name>) => string;
  /** That note in full, where a value alone says too little. */
  showConflict?: (baseline: Stored<Name>, theirs: Stored<Name>) => string | undefined;
  /** What is wrong with what is being typed, before it is a value at all. */
  error?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/**
 * One field of a section: its row, its error, and the note of a conflict.
 *
 * Renders again when one of these changes, not on a keystroke: the control in it is registered, not controlled.
 */
export function FieldRow<Section extends PreferenceSection, Name extends FieldsOf<Section>>({
  form,
  name,
  show,
  showConflict,
  error: typing,
  children,
  ...row
}: FieldRowProps<Section, Name>) {
  const text = useMessages();
  const readOnly = useSettingsContext().readOnly.has(fieldNamed(name).section);
  const dirty = useSectionSnapshot(form, (section) => section.dirty.has(name));
  const theirs = useSectionSnapshot(form, (section) => section.conflicts.get(name) as Stored<Name> | undefined);
  const { errors } = useFormState({ control: form.control, name: name, exact: true });
  const error = typing ?? issueText(text, errors[name]?.message);

  const describe = (value: Stored<Name>) =>
    showConflict?.(form.store.baseline[name] as Stored<Name>, value) ?? text.state.changedElsewhere(show(value));
  const conflict = theirs !== undefined && <ConflictNote form={form} name={name} text={describe(theirs)} />;

  return (
    <SettingsRow
      {...row}
      dirty={dirty}
      edited={text.state.edited}
      error={error}
      conflict={conflict || undefined}
      readOnly={readOnly}
    >
      {children}
    </SettingsRow>
  );
}
