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
  const [step, setStep] = useState<{ error: ReactNode; said: boolean }>();
  const current = step !== undefined && step.error === error && Boolean(error);

  useEffect(() => {
    if (!error) return;
    const shownAt = performance.now();
    let insertion: ReturnType<typeof setTimeout> | undefined;
    const wait = setTimeout(() => {
      if (focusedAt.current > shownAt - focusDelay) return;
      setStep({ error, said: false });
      insertion = setTimeout(() => setStep({ error, said: true }), insertionDelay);
    }, focusDelay);
    return () => {
      clearTimeout(wait);
      clearTimeout(insertion);
    };
  }, [error]);

  return {
    live: current ? "polite" : "off",
    textKey: current && step.said ? "said" : "shown",
    onFocus: () => {
      focusedAt.current = performance.now();
    },
  };
}
