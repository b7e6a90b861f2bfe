import { useContext, useMemo, type ReactNode } from "react";
import type { ClassNames, Slots } from "./Parts";
import { PartsContext } from "./usePart";

export interface PartsProviderProps {
  slots?: Slots | undefined;
  classNames?: ClassNames | undefined;
  children?: ReactNode;
}

/** Has everything in it drawn with the host's own parts and classes, over those of a provider further out. */
export function PartsProvider({ slots, classNames, children }: PartsProviderProps) {
  const outer = useContext(PartsContext);
  const parts = useMemo(
    () => ({ slots: { ...outer.slots, ...slots }, classNames: { ...outer.classNames, ...classNames } }),
    [outer, slots, classNames],
  );
  return slots || classNames ? (
    <PartsContext.Provider value={parts}>{children}</PartsContext.Provider>
  ) : (
    <>{children}</>
  );
}
