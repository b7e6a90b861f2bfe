import type { ReactNode } from "react";
import { usePart } from "../Parts/usePart";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import type { DialogProps } from "./DialogProps";
import { RadixDialog } from "./RadixDialog";

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
