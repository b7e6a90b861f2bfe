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
  /**
   * The element that gets the focus when the dialog opens.
   *
   * @default the first control
   */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /**
   * The element that gets the focus when the dialog closes.
   *
   * @default the element that had the focus before
   */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Buttons at the bottom. */
  footer?: ReactNode;
  /** If set, the dialog's content is in a `<form>`, and this is called when it is submitted. */
  onSubmit?: ((event: SyntheticEvent<HTMLFormElement>) => void) | undefined;
  /**
   * Whether a click outside closes the dialog. Escape always closes it.
   *
   * @default true
   */
  dismissable?: boolean | undefined;
  /** Classes that the host adds (`classNames.dialog`). */
  className?: string | undefined;
  children?: ReactNode;
}

/** A modal dialog. Keeps the focus inside while it is open, and returns it when it closes. */
export function Dialog(props: DialogProps) {
  const { Slot, className } = usePart("dialog");
  const root = useRoot();
  if (!Slot) return <RadixDialog {...props} className={className} />;

  // The host's dialog renders in a portal outside the Root, so its content gets the Root's attributes again.
  const { footer, children } = props;
  const inRoot = (content: ReactNode, part: string) => content && <div {...rootAttributes(root, part)}>{content}</div>;
  return (
    <Slot {...props} className={className} footer={inRoot(footer, "cr-dialog-foot cr-in-dialog")}>
      {inRoot(children, "cr-dialog-body cr-in-dialog")}
    </Slot>
  );
}
