import type { ReactNode } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Disclosure } from "../../ui/Disclosure/Disclosure";

interface FoldedRowProps {
  label: string;
  why: string;
  children: () => ReactNode;
}

/** A row that shows something long, or rarely needed, once the user asks for it. */
export function FoldedRow({ label, why, children }: FoldedRowProps) {
  const { actions } = useMessages();
  return (
    <Disclosure
      label={label}
      why={why}
      show={{ text: actions.show, name: actions.showOf(label) }}
      hide={{ text: actions.hide, name: actions.hideOf(label) }}
    >
      {children}
    </Disclosure>
  );
}
