import { createContext, useContext, type ComponentType } from "react";
import { classNames as joined } from "../classNames";
import type { ClassNames, PartName, PartProps, Slots } from "./Parts";

interface Parts {
  slots: Slots;
  classNames: ClassNames;
}

export const PartsContext = createContext<Parts>({ slots: {}, classNames: {} });

/** What the host has in place of a part, if anything, and its classes for it with those that this one was given. */
export function usePart<Name extends PartName>(
  name: Name,
  own?: string,
): { Slot: ComponentType<PartProps[Name]> | undefined; className: string | undefined } {
  const { slots, classNames } = useContext(PartsContext);
  return { Slot: slots[name], className: joined(classNames[name], own) || undefined };
}

/** The host's classes for a part that can be dressed and not replaced. */
export function usePartClass(name: keyof ClassNames): string | undefined {
  return useContext(PartsContext).classNames[name];
}
