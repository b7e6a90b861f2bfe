import { forwardRef, type InputHTMLAttributes } from "react";
import { Input } from "../TextInput/Input";

export type NumberInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

/** A number as text: type="number" loses what is not one, and turns with the mouse wheel. */
export const NumberInput = forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput(
  { className, ...props },
  ref,
) {
  return (
    <Input
      inputMode="numeric"
      autoComplete="off"
      {...props}
      ref={ref}
      type="text"
      className={className}
      data-kind="number"
    />
  );
});
