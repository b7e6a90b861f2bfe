import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ChangeEvent,
  type CompositionEvent,
  type InputHTMLAttributes,
} from "react";
import { Input } from "../TextInput/Input";
import { useEmptiedWhenGone } from "../useEmptiedWhenGone";
import { digitsOf } from "./digitsOf";

export interface CodeInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  /** Called with the code when six digits are entered, once for each code. */
  onComplete?: ((code: string) => void) | undefined;
}

/** A six-digit code in one `<input>` instead of six boxes, so that paste, autofill and screen readers work as usual. */
export const CodeInput = forwardRef<HTMLInputElement, CodeInputProps>(function CodeInput(
  { onComplete, onChange, onCompositionEnd, className, ...props },
  ref,
) {
  const completed = useRef("");
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);
  useEmptiedWhenGone(input);

  const normalize = (box: HTMLInputElement) => {
    const code = digitsOf(box.value);
    if (box.value !== code) box.value = code;
  };
  const tell = ({ value: code }: HTMLInputElement) => {
    if (code.length < 6) completed.current = "";
    if (code.length < 6 || code === completed.current) return;
    completed.current = code;
    onComplete?.(code);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { target, nativeEvent } = event;
    // While a composition runs, an input method replaces its text at each key: a change by the page would double it.
    const isComposing = "isComposing" in nativeEvent && nativeEvent.isComposing === true;
    if (!isComposing) normalize(target);
    onChange?.(event);
    if (!isComposing) tell(target);
  };
  const endComposition = (event: CompositionEvent<HTMLInputElement>) => {
    // Not the event's element: for a host's part, its controlled value counts.
    if (input.current) normalize(input.current);
    onCompositionEnd?.(event);
    if (input.current) tell(input.current);
  };

  return (
    <Input
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      // Not 6: the browser would cut a pasted "123 456" before the space is removed.
      maxLength={20}
      {...props}
      ref={input}
      type="text"
      className={className}
      data-kind="code"
      onChange={change}
      onCompositionEnd={endComposition}
    />
  );
});
