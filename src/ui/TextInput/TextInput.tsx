import { forwardRef, type InputHTMLAttributes } from "react";
import { Input } from "./Input";

/** Props of `TextInput`. */
export type TextInputProps = InputHTMLAttributes<HTMLInputElement>;

/** A single-line text box. Its direction follows the typed text. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput({ className, ...props }, ref) {
  return <Input type="text" dir="auto" {...props} ref={ref} className={className} />;
});
