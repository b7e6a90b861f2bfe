import { forwardRef, useImperativeHandle, useRef, type ChangeEvent, type InputHTMLAttributes } from "react";
import { Input } from "../TextInput/Input";
import { useEmptiedWhenGone } from "../useEmptiedWhenGone";
import { digitsOf } from "./digitsOf";

export interface CodeInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  /** Six digits are there; once for each code. */
  onComplete?: ((code: string) => void) | undefined;
}

/** Six digits in one input, so that pasting, filling in and reading out work as everywhere. */
export const CodeInput = forwardRef<HTMLInputElement, CodeInputProps>(function CodeInput(
  { onComplete, onChange, className, ...props },
  ref,
) {
  const completed = useRef("");
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);
  useEmptiedWhenGone(input);

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const code = digitsOf(target.value);
    if (target.value !== code) target.value = code;
    onChange?.(event);
    if (code.length < 6) completed.current = "";
    if (code.length < 6 || code === completed.current) return;
    completed.current = code;
    onComplete?.(code);
  };

  return (
    <Input
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      // Not 6: that would cut "123 456" off before its blank is taken out.
      maxLength={20}
      {...props}
      ref={input}
      type="text"
      className={className}
      data-kind="code"
      onChange={change}
    />
  );
});
