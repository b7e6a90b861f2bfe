import type { Preview } from "@storybook/react-vite";
import { isValidElement } from "react";

type Enhancer = NonNullable<Preview["argTypesEnhancers"]>[number];
type ArgType = ReturnType<Enhancer>[string];
type Type = ArgType["type"];

/** Gives each prop the control of its type, the optional ones that of the type they have when they are there. */
export const controlsByType: Enhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, withControl(argType, name, initialArgs[name])]),
  );

function withControl(argType: ArgType, name: string, value: unknown): ArgType {
  const type = typeWhenThere(argType.type);
  const raw = argType.type?.raw?.replace(/ \| undefined$/, "");
  const table = raw === undefined ? argType.table : { ...argType.table, type: { summary: raw } };
  const typed = { ...argType, ...(type && { type }), ...(table && { table }) };
  // Components and elements cannot be written as JSON: what comes back of them breaks the story.
  if (name === "slots" || holdsElements(value) || isOther(type, "Ref")) return { ...typed, control: { disable: true } };
  return isOther(type, "ReactNode") && !argType.control ? { ...typed, control: { type: "text" } } : typed;
}

/** Props say `| undefined` for hosts with `exactOptionalPropertyTypes`; it is no choice. */
function typeWhenThere(type: Type): Type {
  if (type?.name !== "union") return type;
  const [only, ...others] = type.value.filter((each) => !isOther(each, "undefined"));
  if (!only || others.length > 0) return type;
  const { required = false, raw = "" } = type;
  return isOther(only, "unknown") && raw.includes("=>") ? { name: "function", required } : { ...only, required };
}

const isOther = (type: Type, value: string) => type?.name === "other" && type.value === value;

/** Whether it is an element, or has some in it. */
function holdsElements(value: unknown): boolean {
  if (isValidElement(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsElements);
}
