import { useEffect, useState } from "react";
import { nextFrame } from "../browser/apis";

/**
 * Returns whether a live region that the component has rendered is on the page by now, so that its words may come.
 * Screen readers announce words that come into a live region, not those that come with it.
 */
export function useWordsLater(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => nextFrame(() => setLive(true)), []);
  return isLive;
}
