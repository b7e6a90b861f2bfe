import type { ReactNode } from "react";
import { useWordsLater } from "../useWordsLater";

export interface StrengthMeterProps {
  score: 0 | 1 | 2 | 3 | 4;
  /** The score in a word. */
  label: ReactNode;
  /** Advice on how to make the password stronger. */
  words?: string | undefined;
}

/** Shows how strong a password is, as a bar and in words. */
export function StrengthMeter({ score, label, words }: StrengthMeterProps) {
  const isLive = useWordsLater();
  return (
    <div className="cr-strength" data-score={score}>
      <div className="cr-strength-bar" aria-hidden="true">
        <span className="cr-strength-step" />
        <span className="cr-strength-step" />
        <span className="cr-strength-step" />
        <span className="cr-strength-step" />
      </div>
      <p className="cr-strength-words" aria-live="polite">
        {isLive && <b>{label}</b>}
        {isLive && words && <span>{` ${words}`}</span>}
      </p>
    </div>
  );
}
