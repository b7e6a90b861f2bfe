import { Fragment, useEffect, useRef, useState, type ReactNode } from "react";
import { copyText, selectText } from "../../browser/keepText";
import { Button } from "../Button/Button";

export interface SecretKeyProps {
  /** The key, split into groups short enough to read at a glance. */
  groups: readonly string[];
  label: ReactNode;
  copyLabel: string;
  copiedLabel: string;
  copyFailedLabel: string;
  /** The key has expired: it is struck through, and the copy button is disabled. */
  stale?: boolean | undefined;
}

/**
 * A secret key that the user types into another device. Left to right in every language. The gaps between its groups
 * are no characters, so that a selected key is copied as one line without blanks.
 */
export function SecretKey({ groups, label, copyLabel, copiedLabel, copyFailedLabel, stale = false }: SecretKeyProps) {
  const key = useRef<HTMLDivElement>(null);
  const [result, setResult] = useState<"copied" | "failed">();

  useEffect(() => {
    if (result !== "copied") return;
    const timer = setTimeout(() => setResult(undefined), 4000);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async () => {
    setResult(undefined);
    const isCopied = key.current !== null && (await copyText(groups.join(""), key.current));
    // No permission, or no secure context: select the key, so that the user can copy it with the keyboard.
    if (!isCopied && key.current) selectText(key.current);
    setResult(isCopied ? "copied" : "failed");
  };

  return (
    <div>
      <span className="cr-field-label">{label}</span>
      <div ref={key} className="cr-key" translate="no" data-stale={stale ? "" : undefined}>
        {groups.map((group, index) => (
          <Fragment key={index}>
            <span>{group}</span>
            <wbr />
          </Fragment>
        ))}
      </div>
      <div className="cr-key-copy">
        <Button size="small" icon={result === "copied" ? "check" : "copy"} disabled={stale} onClick={() => void copy()}>
          {copyLabel}
        </Button>
        <span className="cr-key-result" role="status" data-tone={result === "failed" ? "danger" : "muted"}>
          {result && (result === "copied" ? copiedLabel : copyFailedLabel)}
        </span>
      </div>
    </div>
  );
}
