import type { MouseEvent } from "react";
import { isPlainClick } from "../../browser/isPlainClick";
import { sectionAddress } from "./sectionAddress";
import { usePageAddress } from "./usePageAddress";

export interface SkipLinkProps {
  label: string;
  /** Id of the element that its address names. */
  elementId: string;
  /** Moves the focus past the list of links. */
  onFollow: () => void;
}

/** A link past the list of a page, seen while it has the focus. */
export function SkipLink({ label, elementId, onFollow }: SkipLinkProps) {
  const { address, readAddress } = usePageAddress();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    // The address and the history belong to the host.
    event.preventDefault();
    onFollow();
  };
  return (
    <a className="cr-skip" href={sectionAddress(address, elementId)} onFocus={readAddress} onClick={follow}>
      {label}
    </a>
  );
}
