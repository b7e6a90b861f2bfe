import { useEffect, useId, useRef, useState, type ReactNode, type Ref } from "react";
import { copyText, selectText } from "../../browser/keepText";
import { Button } from "../Button/Button";

export interface CopyFieldProps {
  label: string;
  /** The text; undefined while it is hidden. */
  value: string | undefined;
  /** Stands for a hidden text, for screen readers. */
  hiddenLabel?: string | undefined;
  /**
   * Gets a hidden text to copy it. Resolves to undefined if it cannot be had.
   *
   * @default there is no hidden text
   */
  read?: (() => Promise<string | undefined>) | undefined;
  /** Shows a hidden text, which could not be copied. */
  onReveal?: (() => void) | undefined;
  copyLabel: string;
  /** Accessible name of the button, with the name of the field in it. */
  copyName: string;
  copiedLabel: string;
  copyFailedLabel: string;
  copyButton?: Ref<HTMLButtonElement> | undefined;
  /** A button beside "Copy", such as one that shows a hidden text. */
  action?: ReactNode;
}

/** A text that the user copies into another app, such as an address or a password. Left to right in every language. */
export function CopyField(props: CopyFieldProps) {
  const { label, value, hiddenLabel, read, onReveal, copyLabel, copyName, copiedLabel, copyFailedLabel } = props;
  const { action, copyButton } = props;
  const labelId = useId();
  const place = useRef<HTMLElement>(null);
  const [result, setResult] = useState<"copied" | "failed">();

  useEffect(() => {
    if (result !== "copied") return;
    const timer = setTimeout(() => setResult(undefined), 4000);
    return () => clearTimeout(timer);
  }, [result]);

  // A hidden text that could not be copied is selected once it is shown.
  useEffect(() => {
    if (result === "failed" && value !== undefined && place.current) selectText(place.current);
  }, [result, value]);

  const copy = async () => {
    setResult(undefined);
    const text = value ?? (await read?.());
    const element = place.current;
    if (text === undefined || !element) return;
    const isCopied = await copyText(text, element);
    // No permission, or no secure context: the user can copy the selected text with the keyboard.
    if (!isCopied && value === undefined) onReveal?.();
    setResult(isCopied ? "copied" : "failed");
  };

  return (
    <div className="cr-copy" role="group" aria-labelledby={labelId}>
      <span className="cr-field-label" id={labelId}>
        {label}
      </span>
      <span
        ref={place}
        className="cr-copy-value"
        translate="no"
        dir="ltr"
        data-hidden={value === undefined ? "" : undefined}
      >
        {value ?? (
          <>
            <span aria-hidden="true">••••••••••••</span>
            <span className="cr-visually-hidden">{hiddenLabel}</span>
          </>
        )}
      </span>
      <span className="cr-copy-actions">
        {action}
        <Button
          ref={copyButton}
          size="small"
          icon={result === "copied" ? "check" : "copy"}
          aria-label={copyName}
          onClick={() => void copy()}
        >
          {copyLabel}
        </Button>
      </span>
      <span className="cr-key-result" role="status" data-tone={result === "failed" ? "danger" : "muted"}>
        {result && (result === "copied" ? copiedLabel : copyFailedLabel)}
      </span>
    </div>
  );
}
