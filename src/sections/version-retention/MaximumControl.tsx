import { useRef, useState } from "react";
import { useController } from "react-hook-form";
import { useMessages } from "../../hooks/useMessages";
import type { SectionForm } from "../../hooks/useSectionForm";
import type { ControlProps } from "../../ui/Field/useField";
import { Checkbox } from "../../ui/Checkbox/Checkbox";
import { NumberInput } from "../../ui/NumberInput/NumberInput";

// What the server gives a new account, offered again to one that turns "unlimited" off and never had a number.
const newAccountMaximum = "10";

/** A number of versions, or the choice of no limit: an empty box alone never means "unlimited". */
export function MaximumControl({ form, ...control }: ControlProps & { form: SectionForm<"versionRetention"> }) {
  const text = useMessages().versionRetention.version_retention_max;
  const { field } = useController({ control: form.control, name: "version_retention_max" });
  const stored = String(form.store.baseline.version_retention_max);
  const lastNumber = useRef(stored === "0" ? newAccountMaximum : stored);
  // A typed "0" means the same as the choice, but must not close the box under the person who types on.
  const [typing, setTyping] = useState(false);
  const unlimited = field.value.trim() === "0" && !typing;

  return (
    <>
      <NumberInput
        {...control}
        name={field.name}
        ref={field.ref}
        value={unlimited ? "" : field.value}
        placeholder={unlimited ? "∞" : undefined}
        disabled={unlimited}
        onChange={(event) => {
          setTyping(true);
          field.onChange(event.target.value);
        }}
        onBlur={() => {
          setTyping(false);
          if (/^\d+$/.test(field.value) && Number(field.value) > 0) lastNumber.current = field.value;
          field.onBlur();
        }}
      />
      <Checkbox
        label={text.unlimited}
        checked={unlimited}
        onChange={(event) => {
          if (event.target.checked && /^\d+$/.test(field.value) && Number(field.value) > 0) lastNumber.current = field.value;
          field.onChange(event.target.checked ? "0" : lastNumber.current);
        }}
      />
    </>
  );
}
