import { useEffect, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";

/** Milliseconds that the bar stays once nothing is unsaved: a double click must not hit the content below it. */
const lingerTime = 500;

/** Returns whether the bar is shown: if several sections are dirty, or if the foot of the only one is out of sight. */
export function useIsBarShown(): boolean {
  const { sections, offPage } = useUnsavedChanges();
  const only = sections.length === 1 ? sections[0] : undefined;
  const footInSight = useIsFootInSight(only) && offPage.length === 0;
  return useLinger(sections.length > 1 || (only !== undefined && !footInSight), lingerTime);
}

/** Returns true while `on`, and for `time` (ms) after that. */
function useLinger(on: boolean, time: number): boolean {
  const [lingers, setLingers] = useState(on);
  if (on && !lingers) setLingers(true);
  useEffect(() => {
    if (on) return undefined;
    const timer = setTimeout(() => setLingers(false), time);
    return () => clearTimeout(timer);
  }, [on, time]);
  return on || lingers;
}

function useIsFootInSight(section: string | undefined): boolean {
  const { unsaved } = useSettingsContext();
  const [seen, setSeen] = useState<{ section: string; inSight: boolean }>();

  useEffect(() => {
    const feet = unsaved.dirtyForms().map((form) => form.element()?.querySelector(".cr-foot"));
    const foot = feet.find((element) => element instanceof HTMLElement);
    // jsdom has no `IntersectionObserver`; the foot then counts as in sight.
    if (section === undefined || !foot || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry && setSeen({ section, inSight: entry.isIntersecting }),
      {
        threshold: 0.5,
      },
    );
    observer.observe(foot);
    return () => observer.disconnect();
  }, [unsaved, section]);

  return seen === undefined || seen.section !== section || seen.inSight;
}
