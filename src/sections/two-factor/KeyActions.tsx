import { useEffect, useRef, useState } from "react";
import { saveText } from "../../browser/keepText";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { KeySheet, type KeySheetProps } from "./KeySheet";

interface KeyActionsProps extends Pick<KeySheetProps, "groups" | "issuer" | "account" | "picture"> {
  /** The `otpauth:` URI of the key. */
  uri: string;
}

/**
 * Other ways to keep a key: opens it in an app on this device, prints it, or saves it as a file. There are no recovery
 * codes, so that the key itself is what a user keeps.
 */
export function KeyActions({ uri, groups, issuer, account, picture }: KeyActionsProps) {
  const { enable, sheet } = useMessages().twoFactor;
  const link = useRef<HTMLAnchorElement>(null);
  const forget = useRef<() => void>(undefined);
  const [isPrinting, setPrinting] = useState(false);
  const [result, setResult] = useState<"saved" | "notSaved" | "notPrinted">();

  // The browser may keep an element that has left the page, and a file: not with the key.
  useEffect(() => {
    const element = link.current;
    return () => {
      if (element?.isConnected === false) element.removeAttribute("href");
      forget.current?.();
    };
  }, []);

  const save = () => {
    if (!link.current) return;
    forget.current?.();
    const lines = [sheet.title(issuer), `${sheet.account}: ${account}`, `${sheet.key}: ${groups.join(" ")}`, uri];
    // Plain text has no use for the marks around names.
    const content = [...lines, "", sheet.keep, ""].join("\n").replace(/[\u2068\u2069]/g, "");
    forget.current = saveText("two-factor-key.txt", content, link.current);
    setResult(forget.current ? "saved" : "notSaved");
  };
  const print = () => {
    setResult(undefined);
    setPrinting(true);
  };
  const printed = (isDone: boolean) => {
    setPrinting(false);
    if (!isDone) setResult("notPrinted");
  };

  return (
    <div className="cr-key-copy cr-key-ways">
      <a ref={link} className="cr-button cr-key-link" data-size="small" href={uri}>
        <span className="cr-button-text">{enable.openHere}</span>
      </a>
      <Button size="small" onClick={print}>
        {enable.print}
      </Button>
      <Button size="small" onClick={save}>
        {enable.save}
      </Button>
      <span className="cr-key-result" role="status">
        {result && enable[result]}
      </span>
      {isPrinting && (
        <KeySheet groups={groups} issuer={issuer} account={account} picture={picture} onPrinted={printed} />
      )}
    </div>
  );
}
