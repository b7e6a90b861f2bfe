import { useDeferredValue } from "react";
import type { AccountRead } from "../hooks/useAccount";
import type { AccountPart } from "../settings/account";

/**
 * A read as it is shown: what has just come counts as loading until React has rendered it, in slices between which the
 * page can be used. All sections in one go, the first time, would hold it up for longer than 50 ms.
 */
export function useShownRead<Part extends AccountPart>(read: AccountRead<Part>): AccountRead<Part> {
  const isShown = useDeferredValue(read.status === "ready");
  return read.status === "ready" && !isShown ? { status: "loading" } : read;
}
