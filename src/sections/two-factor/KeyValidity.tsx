import { useEffect, useRef } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { totpKeySeconds } from "../../settings/totp";
import { Countdown } from "../../ui/Countdown/Countdown";
import { VisuallyHidden } from "../../ui/VisuallyHidden/VisuallyHidden";
import { useSecondsLeft } from "./useSecondsLeft";

// A screen reader hears of the time at these moments only, in minutes left.
const announcedMinutes = [5, 2, 1];

/** How long the key is still valid: shown by the second, announced at a few moments and when it has run out. */
export function KeyValidity({ validUntil, onRunOut }: { validUntil: number; onRunOut: () => void }) {
  const { enable } = useMessages().twoFactor;
  const format = useFormat();
  const seconds = useSecondsLeft(validUntil);
  const runOut = seconds === 0;

  const told = useRef(onRunOut);
  useEffect(() => {
    told.current = onRunOut;
  });
  useEffect(() => {
    if (runOut) told.current();
  }, [runOut]);

  const minutes = announcedMinutes.findLast((minute) => seconds <= minute * 60);
  const announce = runOut ? enable.runOut : minutes === undefined ? "" : enable.minutesLeft(minutes);
  return (
    <>
      <Countdown
        seconds={seconds}
        total={totpKeySeconds}
        tone={runOut ? "danger" : undefined}
        text={runOut ? enable.runOut : enable.validFor(format.duration(seconds))}
      />
      <VisuallyHidden role="status">{announce}</VisuallyHidden>
    </>
  );
}
