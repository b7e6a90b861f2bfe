import { forwardRef, useImperativeHandle, useRef, useState, type InputHTMLAttributes } from "react";
import { IconButton } from "../IconButton/IconButton";
import { Input } from "../TextInput/Input";
import { useEmptiedWhenGone } from "../useEmptiedWhenGone";

/** Props of `PasswordInput`. */
export interface PasswordInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "placeholder"> {
  showLabel: string;
  hideLabel: string;
  /**
   * Number of times that the form has emptied the box, as after a save. Each time hides a shown password again.
   *
   * @default 0
   */
  timesEmptied?: number | undefined;
}

/** A password box with a button that shows and hides the password. */
export const PasswordInput = forwardRef<HTMLInputElement, PasswordInputProps>(function PasswordInput(
  { showLabel, hideLabel, timesEmptied = 0, className, ...props },
  ref,
) {
  /** The value of `timesEmptied` for which the password is shown. */
  const [shownIn, setShownIn] = useState<number>();
  const shown = shownIn === timesEmptied;
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);
  useEmptiedWhenGone(input);
  return (
    <span className="cr-password">
      <Input
        // The enhanced spell check of Chrome and Edge (reported in September 2022) sends the text of visible boxes to a
        // server: not a shown password. https://core.trac.wordpress.org/ticket/56763
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        {...props}
        ref={input}
        type={shown ? "text" : "password"}
        className={className}
        placeholder=" "
      />
      <IconButton
        name={shown ? "eyeOff" : "eye"}
        label={shown ? hideLabel : showLabel}
        onClick={() => setShownIn(shown ? undefined : timesEmptied)}
      />
    </span>
  );
});
