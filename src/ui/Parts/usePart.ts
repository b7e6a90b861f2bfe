import { createContext, useContext, type ComponentType } from "react";
import { classNames as joined } from "../classNames";
import type { ClassNames, PartName, PartProps, Slots } from "./Parts";

interface Parts {
  slots: Slots;
  classNames: ClassNames;
}

export const PartsContext = createContext<Parts>({ slots: {}, classNames: {} });

/** Returns the host's replacement of a part, if it has one, and the host's classes for the part joined with `own`. */
export function usePart<Name extends PartName>(
  name: Name,
  own?: string,
): { Slot: ComponentType<PartProps[Name]> | undefined; className: string | undefined } {
  const { slots, classNames } = useContext(PartsContext);
  return { Slot: slots[name], className: joined(classNames[name], own) || undefined };
}

/** Returns the host's classes for a part, also for those that cannot be replaced (section, row, foot). */
export function usePartClass(name: keyof ClassNames): string | undefined {
  return useContext(PartsContext).classNames[name];
}
