import { now } from "../../browser/apis";
import { useEffect, useRef, useState, type ReactNode } from "react";

/** Milliseconds: longer than a form takes to move the focus to a refused field, too short to notice as a pause. */
const focusDelay = 120;
/** Milliseconds between making the region live and inserting the text into it. */
const insertionDelay = 60;

export interface ErrorAnnouncement {
  /** `aria-live` of the element around the error, which is always rendered. */
  live: "off" | "polite";
  /** React key of the error's element: a new key makes React insert the text again. */
  textKey: string;
  /** Handler for the element around the control. */
  onFocus: () => void;
}

/**
 * Makes screen readers announce an error exactly once when it appears.
 *
 * If the form moves the focus to the refused field, the screen reader reads the field's description and the error with
 * it; a live region would announce the error again. So the region becomes live only if the focus did not move, and the
 * text is then inserted once more: text that was in a region before it became live is not announced.
 */
export function useErrorAnnouncement(error: ReactNode): ErrorAnnouncement {
  const focusedAt = useRef(Number.NEGATIVE_INFINITY);
  // React elements are new on each render, so only errors that are strings can be compared.
  const wrong = typeof error === "string" ? error : Boolean(error);
  const [step, setStep] = useState<{ wrong: string | boolean; said: boolean }>();
  const current = Boolean(wrong) && step?.wrong === wrong;

  useEffect(() => {
    if (!wrong) return;
    const shownAt = now();
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
      focusedAt.current = now();
    },
  };
}
