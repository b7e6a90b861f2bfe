import { forwardRef, useImperativeHandle, useRef } from "react";
import { TextInput, type TextInputProps } from "../../ui/TextInput/TextInput";
import { useEmptiedWhenGone } from "../../ui/useEmptiedWhenGone";

/** The box of a gift code, which is worth money: browsers neither keep nor check nor translate it. */
export const GiftCodeInput = forwardRef<HTMLInputElement, TextInputProps>(function GiftCodeInput(props, ref) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);
  useEmptiedWhenGone(input);
  return (
    <TextInput
      {...props}
      ref={input}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      translate="no"
    />
  );
});
