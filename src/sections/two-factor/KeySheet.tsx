import { useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { printOnly } from "../../browser/keepText";
import { useMessages } from "../../hooks/useMessages";
import { useRoot } from "../../ui/Root/useRoot";

export interface KeySheetProps {
  /** The key in groups of four characters. */
  groups: readonly string[];
  issuer: string;
  account: string;
  /** The key as QR code, if its code has loaded. */
  picture: ReactNode;
  /** Called when the browser has taken the sheet, or with false if the page may not print. */
  onPrinted: (isDone: boolean) => void;
}

/**
 * The key on paper. Mounting prints it: it is a child of the body, not seen on the screen, and all there is in print.
 * The key is in the page for as long as the browser prints.
 */
export function KeySheet({ groups, issuer, account, picture, onPrinted }: KeySheetProps) {
  const { sheet } = useMessages().twoFactor;
  const root = useRoot();
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onPrinted);
  useEffect(() => {
    latest.current = onPrinted;
  });
  useEffect(() => {
    let undo: (() => void) | undefined;
    let isGone = false;
    const print = () => {
      if (isGone || !element.current) return;
      undo = printOnly(element.current, () => latest.current(true));
      if (!undo) latest.current(false);
    };
    const image = element.current?.querySelector("img");
    // A picture that has not been decoded yet would be missing on the paper.
    if (image) image.decode().then(print, print);
    else print();
    return () => {
      isGone = true;
      undo?.();
    };
  }, []);

  return createPortal(
    <div ref={element} className="cr-print" data-cr-print="" aria-hidden="true" hidden>
      <h1>{sheet.title(issuer)}</h1>
      {picture}
      <p>
        {sheet.account}: <bdi>{account}</bdi>
      </p>
      <p>
        {sheet.key}: <bdi>{groups.join(" ")}</bdi>
      </p>
      <p>{sheet.keep}</p>
    </div>,
    root?.element.current?.ownerDocument.body ?? document.body,
  );
}
