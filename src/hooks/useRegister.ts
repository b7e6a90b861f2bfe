import { useMemo } from "react";
import { useHydrating } from "./useHydrating";
import type { PreferencesUseForm } from "./useSectionForm";

type Register = PreferencesUseForm["register"];

/** react-hook-form fills a box once it is on the page. One that a server renders is to hold its value from the start. */
export function useRegister({ register, getValues }: PreferencesUseForm): Register {
  const hydrating = useHydrating();
  return useMemo<Register>(() => {
    if (!hydrating) return register;
    return (name, options) => {
      const value = getValues(name);
      return {
        ...register(name, options),
        ...(typeof value === "boolean" ? { defaultChecked: value } : { defaultValue: value }),
      };
    };
  }, [hydrating, register, getValues]);
}
