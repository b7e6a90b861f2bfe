import type { FieldName, InputValues } from "../../settings/fields";
import { Switch } from "../../ui/Switch/Switch";
import { FieldRow, type FieldRowProps } from "./FieldRow";
import { useRowsForm } from "./Rows";
import type { ControlProps } from "../../ui/Field/useField";

/** The names of the boolean preferences. */
type SwitchName = { [Name in FieldName]: InputValues[Name] extends boolean ? Name : never }[FieldName];

/** The row of a boolean preference, with a switch. */
export function SwitchRow<Name extends SwitchName>(props: Omit<FieldRowProps<Name>, "children" | "layout">) {
  return (
    <FieldRow {...(props as FieldRowProps<Name>)} layout="inline">
      {(control) => <RegisteredSwitch {...control} name={props.name} />}
    </FieldRow>
  );
}

function RegisteredSwitch({ name, ...control }: ControlProps & { name: SwitchName }) {
  return <Switch {...control} {...useRowsForm().register(name)} />;
}
