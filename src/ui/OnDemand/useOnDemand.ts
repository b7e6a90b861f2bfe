import { useCallback, useEffect, useState } from "react";
import type { OnDemand } from "../../browser/onDemand";

/** Code that a component loads when it is first rendered. */
interface Loaded<T> {
  /** Undefined until it has loaded. */
  code: T | undefined;
  /** It could not be loaded. */
  failed: boolean;
  /** Loads it again after a failure. */
  retry: () => void;
}

/** Loads code by a function of `onDemand`, which must be the same in each render. */
export function useOnDemand<T>(load: OnDemand<T>): Loaded<T> {
  const [state, setState] = useState(() => ({ code: load.loaded(), failed: false }));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (code) => current && setState((now) => (now.code === code ? now : { code, failed: false })),
      () => current && setState({ code: undefined, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setState({ code: undefined, failed: false });
    setAttempt((count) => count + 1);
  }, []);
  return { code: state.code, failed: state.failed, retry };
}
