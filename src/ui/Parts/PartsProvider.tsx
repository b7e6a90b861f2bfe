import { useContext, useMemo, type ReactNode } from "react";
import type { ClassNames, Slots } from "./Parts";
import { PartsContext } from "./usePart";

export interface PartsProviderProps {
  slots?: Slots | undefined;
  classNames?: ClassNames | undefined;
  children?: ReactNode;
}

/** Renders its children with the host's parts and classes. They override those of an outer provider. */
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
