import { watchIntersections } from "../../browser/apis";
import { useEffect, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";

/** Milliseconds that the bar stays once nothing is unsaved: a double click must not hit the content below it. */
const lingerTime = 500;

/**
 * Returns whether the bar is shown: if several sections are dirty, or if the buttons of the only one are out of sight.
 */
export function useIsBarShown(): boolean {
  const { toSave, offPage } = useUnsavedChanges();
  const only = toSave.length === 1 ? toSave[0] : undefined;
  const inSight = useAreButtonsInSight(only) && (only === undefined || !offPage.includes(only));
  return useLinger(toSave.length > 1 || (only !== undefined && !inSight), lingerTime);
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

function useAreButtonsInSight(section: string | undefined): boolean {
  const { unsaved } = useSettingsContext();
  const [seen, setSeen] = useState<{ section: string; inSight: boolean }>();

  useEffect(() => {
    const form = unsaved
      .dirtyForms()
      .find(({ id }) => id === section)
      ?.element();
    // Without an `IntersectionObserver`, as in jsdom, the buttons count as in sight.
    if (section === undefined || !form) return undefined;
    // On a busy machine, several changes are reported at once, the latest last.
    const look: IntersectionObserverCallback = (entries) => {
      const entry = entries.at(-1);
      if (entry) setSeen({ section, inSight: entry.isIntersecting });
    };
    const observer = watchIntersections(form.ownerDocument.defaultView, look, { threshold: 0.5 });
    observer.observe(buttonsOf(form));
    return () => observer.disconnect();
  }, [unsaved, section]);

  return seen === undefined || seen.section !== section || seen.inSight;
}

/**
 * Returns a section's foot. A host's own form may have any buttons: its last one that submits, or else the whole form.
 */
function buttonsOf(form: HTMLElement): Element {
  return (
    form.querySelector(".cr-foot") ?? [...form.querySelectorAll("button:not([type]), [type=submit]")].at(-1) ?? form
  );
}
