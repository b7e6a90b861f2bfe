import { forwardRef, type InputHTMLAttributes } from "react";
import { Input } from "./Input";

export type TextInputProps = InputHTMLAttributes<HTMLInputElement>;

/** A line of text, in the direction of what is typed. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput({ className, ...props }, ref) {
  return <Input type="text" dir="auto" {...props} ref={ref} className={className} />;
});
