import { forwardRef, type InputHTMLAttributes } from "react";
import { Input } from "../TextInput/Input";

/** Props of `NumberInput`. */
export type NumberInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

/**
 * A text box for a number. Not `type="number"`: it reports invalid input as "", and the mouse wheel changes its value.
 */
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
