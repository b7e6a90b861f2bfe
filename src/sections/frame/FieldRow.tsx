import type { ReactNode } from "react";
import type { Account } from "../../account/Account";
import { isKept } from "../../account/readValues";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { Messages } from "../../messages/Messages";
import { issueText } from "../../messages/issueText";
import type { FieldName, Stored } from "../../settings/fields";
import { fieldNamed } from "../../settings/fieldNamed";
import type { ControlProps } from "../../ui/Field/useField";
import { SettingsRow, type SettingsRowProps } from "../../ui/SettingsRow/SettingsRow";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow, type SkeletonRowProps } from "../../ui/Skeleton/SkeletonRow";
import { ConflictNote } from "./ConflictNote";
import { textOf, type FieldTexts } from "./fieldTexts";
import { OwnRows, useRowId } from "./PageRows";
import { useRows, useRowsForm, useRowsState } from "./Rows";

export interface FieldRowProps<Name extends FieldName> extends Pick<
  SettingsRowProps,
  "layout" | "group" | "notices" | "below" | "end"
> {
  name: Name;
  /** @default the field's `label` in the messages */
  label?: string;
  /** @default the field's `why` in the messages */
  why?: string;
  /**
   * Returns a value in words, for the note of a conflict.
   *
   * @default the value itself, or "on" and "off"
   */
  show?: (value: Stored<Name>, text: Messages) => string;
  /** Returns the whole note of a conflict, for values that `show` cannot explain; undefined falls back to `show`. */
  showConflict?: (baseline: Stored<Name>, theirs: Stored<Name>) => string | undefined;
  /** A link behind the description. Its address comes from the account; without one there is no link. */
  link?: { label: (text: Messages) => string; href: (account: Partial<Account>) => string | undefined } | undefined;
  /** An error of typed text that is not a value yet. Shown instead of the field's own error. */
  error?: string | undefined;
  /**
   * Returns the skeleton of the control while the account loads.
   *
   * @default derived from `layout`
   */
  skeleton?: (text: Messages | undefined) => Pick<SkeletonRowProps, "kind" | "words">;
  children: (control: ControlProps) => ReactNode;
}

/**
 * The row of a preference: label, control, error, and the note of a conflict. A skeleton while the account loads.
 *
 * Renders nothing if the server does not know the preference. Does not render on every keystroke: the control is
 * registered with the form, not controlled.
 */
export function FieldRow<Name extends FieldName>(props: FieldRowProps<Name>) {
  const { section, ready } = useRows();
  const { messages, fields } = useSettingsContext();
  const { name, layout } = props;
  if (fieldNamed(name).section !== section)
    throw new Error(
      `cloudreve-settings-ui: the row of "${name}" stands in "${section}". Its entry in the preference table says "${fieldNamed(name).section}".`,
    );

  const texts = messages && {
    ...textOf(messages, name),
    ...(props.label && { label: props.label }),
    ...(props.why && { why: props.why }),
  };
  const isHidden = fields[name] === "hidden";
  const label = messages && props.link?.label(messages);
  if (!ready) {
    if (isHidden) return null;
    const control = props.skeleton?.(messages) ?? { kind: kinds[layout ?? "split"] };
    const isUnsure = fieldNamed(name).keptBy !== undefined;
    return <SkeletonRow {...control} {...(texts && isUnsure ? unsure(texts, label) : texts)} />;
  }
  const href = props.link?.href(ready.account);
  const link = label && href && (
    <a className="cr-link" href={href}>
      {label}
    </a>
  );
  return (
    <>
      {!isHidden && isKept(ready.account, name) && <ReadyRow {...props} {...texts} link={link} />}
      <OwnRows section={section} after={name} />
    </>
  );
}

/** Returns texts that are not shown yet: the account tells whether the server has the field. */
function unsure({ label, why }: FieldTexts, link = ""): Pick<SkeletonRowProps, "label" | "why"> {
  return {
    label: <Skeleton of="label">{label}</Skeleton>,
    why: <Skeleton of="description">{`${why} ${link}`}</Skeleton>,
  };
}

const kinds = { split: "control", inline: "switch", stack: "cards" } as const;

function ReadyRow<Name extends FieldName>({
  name,
  show = shown,
  showConflict,
  error: typed,
  why,
  link,
  notices,
  children,
  ...row
}: Omit<FieldRowProps<Name>, "link"> & { link: ReactNode }) {
  const text = useMessages();
  const form = useRowsForm();
  const { readOnly, fields } = useSettingsContext();
  const isLocked = fields[name] === "readOnly";
  const dirty = useRowsState((state) => state.dirty.has(name) && !form.machine.savesItself());
  const theirs = useRowsState((state) => state.conflicts.get(name) as Stored<Name> | undefined);
  const issue = useRowsState((state) => state.errors.get(name));
  const baseline = form.machine.getSnapshot().baseline[name] as Stored<Name>;

  const describe = (value: Stored<Name>) =>
    showConflict?.(baseline, value) ?? text.state.changedElsewhere(show(value, text));
  const conflict = theirs === undefined ? undefined : <ConflictNote name={name} text={describe(theirs)} />;
  return (
    <SettingsRow
      {...row}
      id={useRowId(name)}
      label={row.label}
      why={why}
      link={link}
      dirty={dirty}
      edited={text.state.edited}
      error={typed ?? issueText(text, issue)}
      conflict={conflict}
      readOnly={isLocked || readOnly.has(fieldNamed(name).section)}
      notices={isLocked ? [{ tone: "muted", text: text.state.locked }] : notices}
    >
      {children}
    </SettingsRow>
  );
}

function shown(value: unknown, text: Messages): string {
  return typeof value === "boolean" ? text.state[value ? "on" : "off"] : String(value);
}
