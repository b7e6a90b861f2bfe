import { useState } from "react";
import type { ShownState } from "../../ui/Section/ShownState";

/** Returns whether a section is as it was after its changes were discarded, and a function to call when they are. */
export function useDiscarded(state: ShownState): [isDiscarded: boolean, discarded: () => void] {
  const [isDiscarded, setDiscarded] = useState(false);
  if (isDiscarded && state !== "clean" && state !== "readonly") setDiscarded(false);
  return [isDiscarded, () => setDiscarded(true)];
}
