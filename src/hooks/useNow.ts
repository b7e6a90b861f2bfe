import { useEffect, useState } from "react";

/** The longest delay of a timer, 24.8 days: a longer one would end at once. */
const longest = 2 ** 31 - 1;

/**
 * Returns the time (ms) at which the component was last rendered for a change of the time: it is rendered anew when one of
 * these times comes, on a page that stays open.
 *
 * @param times ISO 8601; others count as never
 */
export function useNow(times: readonly string[]): number {
  const [now, setNow] = useState(Date.now);
  const next = Math.min(...times.map((time) => Date.parse(time)).filter((time) => time > now));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const delay = Math.min(Math.max(next - Date.now(), 0), longest);
    const timer = setTimeout(() => setNow(Date.now()), delay);
    return () => clearTimeout(timer);
  }, [next, now]);
  return now;
}
