import { useRef, useState } from "react";
import { useController } from "react-hook-form";
import { useMessages } from "../../hooks/useMessages";
import { useRowsForm } from "../frame/Rows";
import { maximumSchema } from "../../settings/schemas";
import { remarksOn, type ControlProps } from "../../ui/Field/useField";
import { Checkbox } from "../../ui/Checkbox/Checkbox";
import { NumberInput } from "../../ui/NumberInput/NumberInput";

// The server's value for new accounts. Filled in when "unlimited" is turned off and there was no number before.
const newAccountMaximum = "10";
const numberIn = (text: string) => maximumSchema.safeParse(text).data;
const isNumber = (text: string) => Number(numberIn(text)) > 0;

/** A box for the number of versions, and a check box for no limit: an empty box does not mean "unlimited". */
export function MaximumControl(control: ControlProps) {
  const form = useRowsForm<"versionRetention">();
  const text = useMessages().versionRetention.version_retention_max;
  const { name, value, onChange, onBlur, ref } = useController({
    control: form.control,
    name: "version_retention_max",
  }).field;
  const stored = String(form.machine.getSnapshot().baseline.version_retention_max);
  const [lastNumber, setLastNumber] = useState(stored === "0" ? newAccountMaximum : stored);
  const choice = useRef<HTMLInputElement>(null);
  // A typed "0" also means "unlimited", but must not disable the box while the user is typing.
  const [typing, setTyping] = useState(false);
  const unlimited = numberIn(value) === 0 && !typing;
  const attach = (element: HTMLInputElement | null) => {
    // While the box is disabled, the field's focus goes to the check box.
    ref(element);
    form.focusable("version_retention_max")(
      element && { focus: () => (element.disabled ? choice.current : element)?.focus() },
    );
  };

  return (
    <>
      <NumberInput
        {...control}
        ref={attach}
        name={name}
        value={unlimited ? "" : value}
        placeholder={unlimited ? "∞" : undefined}
        disabled={unlimited}
        onChange={(event) => {
          setTyping(true);
          onChange(event.target.value);
        }}
        onBlur={() => {
          setTyping(false);
          if (isNumber(value)) setLastNumber(value);
          onBlur();
        }}
      />
      <Checkbox
        ref={choice}
        label={text.unlimited}
        aria-describedby={remarksOn(control)}
        disabled={control.readOnly === true}
        checked={unlimited}
        onChange={(event) => {
          if (event.target.checked && isNumber(value)) setLastNumber(value);
          onChange(event.target.checked ? "0" : lastNumber);
        }}
      />
    </>
  );
}
