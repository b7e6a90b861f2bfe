import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useMessages } from "../../hooks/useMessages";
import { StrengthMeter } from "../../ui/StrengthMeter/StrengthMeter";

const load = () => import("./estimateStrength");

/** Loads the estimator before it is needed. Ignores a failure. */
export function preloadStrength(): void {
  load().catch(() => undefined);
}

type Estimate = (password: string) => 0 | 1 | 2 | 3 | 4;

/** Shows the strength of the typed password, as advice only: a weak one is not refused. Nothing if loading fails. */
export function PasswordStrength({ password }: { password: string }) {
  const { strength } = useMessages().password;
  const estimate = useEstimate();
  const typed = useDeferredValue(password);
  const score = useMemo(() => estimate?.(typed), [estimate, typed]);

  if (score === undefined) return null;
  return <StrengthMeter score={score} label={strength.scores[score]} words={strength.hints[score]} />;
}

function useEstimate(): Estimate | undefined {
  const [estimate, setEstimate] = useState<Estimate>();
  useEffect(() => {
    let current = true;
    load().then(
      (module) => current && setEstimate(() => module.estimateStrength),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return estimate;
}
