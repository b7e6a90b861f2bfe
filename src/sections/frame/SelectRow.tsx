import { readValues } from "../../account/readValues";
import { useMessages } from "../../hooks/useMessages";
import type { Messages } from "../../messages/Messages";
import type { FieldName, InputValues, Stored } from "../../settings/fields";
import type { ControlProps } from "../../ui/Field/useField";
import { Select } from "../../ui/Select/Select";
import type { SelectOption } from "../../ui/Select/SelectOption";
import { FieldRow, type FieldRowProps } from "./FieldRow";
import { useRowsAccount, useRowsForm } from "./Rows";

/** The names of the preferences that are a text, and are edited as they are stored. */
type SelectName = {
  [Name in FieldName]: [InputValues[Name], Stored<Name>] extends [string, string] ? Name : never;
}[FieldName];

interface Choices {
  /** Returns the values to choose from, with their labels. */
  options: (text: Messages) => readonly SelectOption[];
  /**
   * Returns the label of a value that `options` lacks: the server may hold others.
   *
   * @default the value itself
   */
  labelOf?: (value: string, text: Messages) => string;
}

/** The row of a preference that is one of several values, with a select. It also offers an unknown stored value. */
export function SelectRow<Name extends SelectName>({
  options,
  labelOf = (value) => value,
  ...props
}: Omit<FieldRowProps<Name>, "children" | "layout" | "show"> & Choices) {
  const show = (value: string, text: Messages) =>
    options(text).find((option) => option.value === value)?.label ?? labelOf(value, text);
  return (
    <FieldRow {...(props as FieldRowProps<Name>)} show={show}>
      {(control) => <RegisteredSelect {...control} name={props.name} options={options} labelOf={labelOf} />}
    </FieldRow>
  );
}

function RegisteredSelect({
  name,
  options,
  labelOf,
  ...control
}: ControlProps & Required<Choices> & { name: SelectName }) {
  const text = useMessages();
  const stored = readValues(useRowsAccount(), [name])[name] ?? "";
  const known = options(text);
  // An unknown stored value is an option as well, so that it can be shown and kept.
  const unknown = known.some(({ value }) => value === stored) ? [] : [{ value: stored, label: labelOf(stored, text) }];
  return <Select {...control} {...useRowsForm().register(name)} options={[...known, ...unknown]} />;
}
