import type { ReactNode, RefObject, SyntheticEvent } from "react";
import { usePart } from "../Parts/usePart";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import { RadixDialog } from "./RadixDialog";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /** What gets the focus at first; else the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What gets the focus afterwards; else what had it before. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Buttons. */
  footer?: ReactNode;
  /** Makes it a form. */
  onSubmit?: ((event: SyntheticEvent<HTMLFormElement>) => void) | undefined;
  /** Whether a click beside it closes it; Escape always does. */
  dismissable?: boolean | undefined;
  /** Classes that the host adds (`classNames.dialog`). */
  className?: string | undefined;
  children?: ReactNode;
}

/** A modal dialog: keeps the focus, and gives it back. */
export function Dialog(props: DialogProps) {
  const { Slot, className } = usePart("dialog");
  const root = useRoot();
  if (!Slot) return <RadixDialog {...props} className={className} />;

  // The host's dialog is drawn elsewhere, where no Root is around it.
  const { footer, children } = props;
  const inRoot = (content: ReactNode, part: string) => content && <div {...rootAttributes(root, part)}>{content}</div>;
  return (
    <Slot {...props} className={className} footer={inRoot(footer, "cr-dialog-foot cr-in-dialog")}>
      {inRoot(children, "cr-dialog-body cr-in-dialog")}
    </Slot>
  );
}
