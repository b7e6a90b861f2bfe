import type {
  ButtonHTMLAttributes,
  ComponentType,
  HTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
} from "react";
import type { DialogProps } from "../Dialog/Dialog";
import type { SelectOption } from "../Select/Select";

type Marked = Readonly<Record<`data-${string}`, string | undefined>>;

/** What a host's own button is given. It does its job with nothing but the attributes; the rest is for its look. */
export interface ButtonSlotProps extends ButtonHTMLAttributes<HTMLButtonElement>, Marked {
  ref?: Ref<HTMLButtonElement> | undefined;
  /** "primary" saves, "danger" cannot be undone, "ghost" steps back. */
  variant: "default" | "primary" | "ghost" | "danger";
  /** What it does is under way: `aria-disabled` is set, and a click does nothing. */
  busy: boolean;
  /** A drawing to stand before its words. */
  icon?: ReactNode;
}

/** What a host's own text box is given: the attributes of its `<input>`. The form writes into the element by its ref. */
export interface InputSlotProps extends InputHTMLAttributes<HTMLInputElement>, Marked {
  ref?: Ref<HTMLInputElement> | undefined;
}

/** What a host's own check box is given. */
export interface CheckboxSlotProps extends InputSlotProps {
  label: ReactNode;
}

/** What a host's own select is given: the attributes of its `<select>`, and what stands in it. */
export interface SelectSlotProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> {
  ref?: Ref<HTMLSelectElement> | undefined;
  options: readonly SelectOption[];
}

/** The parts that a host may dress in classes of its own, or replace, each with what it is given. */
export interface PartProps {
  button: ButtonSlotProps;
  /** Boxes for text, numbers, passwords and codes. */
  input: InputSlotProps;
  select: SelectSlotProps;
  /** An `<input type="checkbox" role="switch">`. */
  switch: InputSlotProps;
  checkbox: CheckboxSlotProps;
  dialog: DialogProps;
  /** What stands around the rows of a section. */
  card: HTMLAttributes<HTMLDivElement>;
}

export type PartName = keyof PartProps;

/**
 * The host's own components, in place of ours. Keep the object the same between renders. In React 18 those that take a
 * `ref` are made with `forwardRef`.
 */
export type Slots = { readonly [Name in PartName]?: ComponentType<PartProps[Name]> };

/** Classes that are added to a part's own. Keep the object the same between renders. */
export type ClassNames = Readonly<Partial<Record<PartName | "section" | "row" | "foot", string>>>;
