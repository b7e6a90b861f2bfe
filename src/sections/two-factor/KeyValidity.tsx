import { useEffect, useRef } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { totpKeySeconds } from "./totp";
import { Countdown } from "../../ui/Countdown/Countdown";
import { VisuallyHidden } from "../../ui/VisuallyHidden/VisuallyHidden";
import { useSecondsLeft } from "./useSecondsLeft";

// The minutes left at which screen readers announce the time.
const announcedMinutes = [5, 2, 1];

interface KeyValidityProps {
  validUntil: number;
  /** Another tab has a newer key. */
  replaced: boolean;
  onExpired: () => void;
}

/** Counts down the key's validity by the second. Announced at a few moments, and when the key expires. */
export function KeyValidity({ validUntil, replaced, onExpired }: KeyValidityProps) {
  const { enable } = useMessages().twoFactor;
  const format = useFormat();
  const seconds = useSecondsLeft(validUntil);
  const expired = seconds === 0;

  const told = useRef(onExpired);
  useEffect(() => {
    told.current = onExpired;
  });
  useEffect(() => {
    if (expired) told.current();
  }, [expired]);

  const minutes = announcedMinutes.findLast((minute) => seconds <= minute * 60);
  const over = replaced ? enable.replaced : enable.runOut;
  const announce = expired ? over : minutes === undefined ? "" : enable.minutesLeft(minutes);
  return (
    <>
      <Countdown
        seconds={seconds}
        total={totpKeySeconds}
        tone={expired ? "danger" : undefined}
        text={expired ? over : enable.validFor(format.duration(seconds))}
      />
      <VisuallyHidden role="status">{announce}</VisuallyHidden>
    </>
  );
}
