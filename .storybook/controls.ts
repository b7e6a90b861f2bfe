import type { Preview } from "@storybook/react-vite";
import { isValidElement } from "react";

type Enhancer = NonNullable<Preview["argTypesEnhancers"]>[number];
type ArgType = ReturnType<Enhancer>[string];
type Type = ArgType["type"];

/** Gives each prop the control of its type. For an optional prop, the type is taken without `undefined`. */
export const controlsByType: Enhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, withControl(argType, name, initialArgs[name])]),
  );

function withControl(argType: ArgType, name: string, value: unknown): ArgType {
  const type = typeWhenThere(argType.type);
  const raw = argType.type?.raw?.replace(/ \| undefined$/, "");
  const table = raw === undefined ? argType.table : { ...argType.table, type: { summary: raw } };
  const typed = { ...argType, ...(type && { type }), ...(table && { table }) };
  // No control for components and elements: Storybook's JSON control would return broken ones.
  if (name === "slots" || holdsElements(value) || isOther(type, "Ref")) return { ...typed, control: { disable: true } };
  return isOther(type, "ReactNode") && !argType.control ? { ...typed, control: { type: "text" } } : typed;
}

/** Returns a type without `undefined`. Props have `| undefined` for hosts that use `exactOptionalPropertyTypes`. */
function typeWhenThere(type: Type): Type {
  if (type?.name !== "union") return type;
  const [only, ...others] = type.value.filter((each) => !isOther(each, "undefined"));
  if (!only || others.length > 0) return type;
  const { required = false, raw = "" } = type;
  return isOther(only, "unknown") && raw.includes("=>") ? { name: "function", required } : { ...only, required };
}

const isOther = (type: Type, value: string) => type?.name === "other" && type.value === value;

/** Returns whether a value is a React element or contains one. */
function holdsElements(value: unknown): boolean {
  if (isValidElement(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsElements);
}
