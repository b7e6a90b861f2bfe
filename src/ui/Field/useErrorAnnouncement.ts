import { useEffect, useRef, useState, type ReactNode } from "react";

/** Longer than a form takes to send the focus to a refused field, shorter than a pause. */
const focusDelay = 120;
const insertionDelay = 60;

export interface ErrorAnnouncement {
  /** For the element that is always there around the error. */
  live: "off" | "polite";
  /** Key of the error's element: a new one puts its text in anew. */
  textKey: string;
  /** For the element around the control. */
  onFocus: () => void;
}

/**
 * Has an error read out exactly once when it appears.
 *
 * A form that moves the focus to a refused field has its description read, and the error with it: a live region would
 * say it again. So the region goes live only when no focus came, and then the text is put into it once more, because
 * a text that was there before its region went live is not read.
 */
export function useErrorAnnouncement(error: ReactNode): ErrorAnnouncement {
  const focusedAt = useRef(Number.NEGATIVE_INFINITY);
  // Elements are new at each render: only a text tells one error from another.
  const wrong = typeof error === "string" ? error : Boolean(error);
  const [step, setStep] = useState<{ wrong: string | boolean; said: boolean }>();
  const current = Boolean(wrong) && step?.wrong === wrong;

  useEffect(() => {
    if (!wrong) return;
    const shownAt = performance.now();
    let insertion: ReturnType<typeof setTimeout> | undefined;
    const wait = setTimeout(() => {
      if (focusedAt.current > shownAt - focusDelay) return;
      setStep({ wrong, said: false });
      insertion = setTimeout(() => setStep({ wrong, said: true }), insertionDelay);
    }, focusDelay);
    return () => {
      clearTimeout(wait);
      clearTimeout(insertion);
      setStep(undefined);
    };
  }, [wrong]);

  return {
    live: current ? "polite" : "off",
    textKey: current && step.said ? "said" : "shown",
    onFocus: () => {
      focusedAt.current = performance.now();
    },
  };
}
