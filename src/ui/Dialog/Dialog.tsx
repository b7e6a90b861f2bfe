import type { ReactNode } from "react";
import { usePart } from "../Parts/usePart";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import type { DialogProps } from "./DialogProps";
import { RadixDialog } from "./RadixDialog";
import { useTypedText } from "./useTypedText";

/**
 * A modal dialog. Keeps the focus inside while it is open, and returns it when it closes. A press beside it does not
 * close it while one of its boxes holds text. While a dialog of the host's is open (`aside` of the Root), it is closed.
 */
export function Dialog(props: DialogProps) {
  const { Slot, className } = usePart("dialog");
  const root = useRoot();
  const open = props.open && root?.aside !== true;
  const { isTyped, handlers } = useTypedText(open);
  if (!Slot) return <RadixDialog {...props} open={open} className={className} />;

  // The host's dialog renders in a portal outside the Root, so its content gets the Root's attributes again.
  const { footer, children, dismissable = true } = props;
  const inRoot = (content: ReactNode, part: string) =>
    content && (
      <div {...rootAttributes(root, part)} {...handlers}>
        {content}
      </div>
    );
  return (
    <Slot
      {...props}
      open={open}
      dismissable={dismissable && !isTyped}
      className={className}
      footer={inRoot(footer, "cr-dialog-foot cr-in-dialog")}
    >
      {inRoot(children, "cr-dialog-body cr-in-dialog")}
    </Slot>
  );
}
