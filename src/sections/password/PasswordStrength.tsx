import { useDeferredValue, useMemo } from "react";
import { onDemand } from "../../browser/onDemand";
import { useMessages } from "../../hooks/useMessages";
import { useOnDemand } from "../../ui/OnDemand/useOnDemand";
import { StrengthMeter } from "../../ui/StrengthMeter/StrengthMeter";
import { NotLoaded } from "../frame/NotLoaded";

const load = onDemand(async () => (await import("./estimateStrength")).estimateStrength);

/** Loads the estimator before it is needed. A failure is shown when it is. */
export function preloadStrength(): void {
  load().catch(() => undefined);
}

/** Shows the strength of the typed password, as advice only: a weak one is not refused. */
export function PasswordStrength({ password }: { password: string }) {
  const { strength } = useMessages().password;
  const { code: estimate, failed, retry } = useOnDemand(load);
  const typed = useDeferredValue(password);
  const score = useMemo(() => estimate?.(typed), [estimate, typed]);

  if (failed) return <NotLoaded onRetry={retry} />;
  if (score === undefined) return null;
  return <StrengthMeter score={score} label={strength.scores[score]} words={strength.hints[score]} />;
}
