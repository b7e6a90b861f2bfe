import type { ReactNode } from "react";
import { Icon } from "../Icon/Icon";

export interface CountdownProps {
  /** Seconds left. */
  seconds: number;
  /** Seconds at the start. */
  total: number;
  /** The time left in words. */
  text: ReactNode;
  tone?: "muted" | "danger" | undefined;
}

/**
 * Shows how long something stays valid, as a ring and in words. Screen readers do not announce it: the component that
 * uses it decides what is announced, and when.
 */
export function Countdown({ seconds, total, text, tone = "muted" }: CountdownProps) {
  const over = seconds <= 0;
  return (
    <span className="cr-countdown" data-tone={tone}>
      {over ? (
        <Icon name="clock" />
      ) : (
        <svg className="cr-ring" viewBox="0 0 16 16" aria-hidden="true">
          <circle className="cr-ring-track" cx="8" cy="8" r="6.5" />
          <circle
            className="cr-ring-rest"
            cx="8"
            cy="8"
            r="6.5"
            pathLength="100"
            strokeDasharray={`${Math.min(100, (seconds / total) * 100)} 100`}
          />
        </svg>
      )}
      <span role="timer" aria-live="off">
        {text}
      </span>
    </span>
  );
}
