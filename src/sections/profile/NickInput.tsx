import type { ControlProps } from "../../ui/Field/useField";
import { TextInput } from "../../ui/TextInput/TextInput";
import { useRowsForm } from "../frame/Rows";

/** The text box of the display name. */
export function NickInput(control: ControlProps) {
  const { register } = useRowsForm<"profile">();
  return <TextInput {...control} {...register("nick")} autoComplete="nickname" />;
}
