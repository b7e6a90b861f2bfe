import { useEffect, useState } from "react";

/**
 * A timer waits no longer than a day, so that "in 3 days" does not stay; a longer one than 24.8 days would end at once.
 */
const longest = 86_400_000;
const returns = ["focus", "visibilitychange"];

/**
 * Returns the time (ms) at which the component was last rendered for a change of the time: it is rendered anew when one
 * of these times comes, at least once a day, and when the user returns to the page: timers stop while a device sleeps.
 *
 * @param times ISO 8601; others count as never
 */
export function useNow(times: readonly string[]): number {
  const [now, setNow] = useState(Date.now);
  const next = Math.min(...times.map((time) => Date.parse(time)).filter((time) => time > now));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const tick = () => setNow(Date.now());
    const timer = setTimeout(tick, Math.min(next - Date.now(), longest));
    for (const type of returns) addEventListener(type, tick);
    return () => {
      clearTimeout(timer);
      for (const type of returns) removeEventListener(type, tick);
    };
  }, [next, now]);
  return now;
}
