import type {
  ButtonHTMLAttributes,
  ComponentType,
  HTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
} from "react";
import type { DialogProps } from "../Dialog/DialogProps";
import type { SelectOption } from "../Select/SelectOption";

type Marked = Readonly<Record<`data-${string}`, string | undefined>>;

/** Props of a host's own button. The attributes make it work; `variant`, `busy` and `icon` are only for its look. */
export interface ButtonSlotProps extends ButtonHTMLAttributes<HTMLButtonElement>, Marked {
  ref?: Ref<HTMLButtonElement> | undefined;
  /** "primary" saves, "danger" does something that cannot be undone, "ghost" goes back. */
  variant: "default" | "primary" | "ghost" | "danger";
  /** The button's action is running: `aria-disabled` is set, and a click does nothing. */
  busy: boolean;
  /** An icon to show before the text. */
  icon?: ReactNode;
}

/** Props of a host's own text box: the attributes of its `<input>`. The form writes into the element behind `ref`. */
export interface InputSlotProps extends InputHTMLAttributes<HTMLInputElement>, Marked {
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Props of a host's own check box. */
export interface CheckboxSlotProps extends InputSlotProps {
  label: ReactNode;
}

/** Props of a host's own select: the attributes of its `<select>`, and its options. */
export interface SelectSlotProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> {
  ref?: Ref<HTMLSelectElement> | undefined;
  options: readonly SelectOption[];
}

/** The parts that a host may style with its own classes or replace, each with the props of its replacement. */
export interface PartProps {
  button: ButtonSlotProps;
  /** The text box of texts, numbers, passwords and codes. */
  input: InputSlotProps;
  select: SelectSlotProps;
  /** An `<input type="checkbox" role="switch">`. */
  switch: InputSlotProps;
  checkbox: CheckboxSlotProps;
  dialog: DialogProps;
  /** The box around the rows of a section. */
  card: HTMLAttributes<HTMLDivElement>;
}

export type PartName = keyof PartProps;

/**
 * The host's own components, used instead of the library's. Pass the same object on every render. In React 18,
 * components that take a `ref` must be made with `forwardRef`.
 */
export type Slots = { readonly [Name in PartName]?: ComponentType<PartProps[Name]> };

/** The host's classes, added to those of a part. Pass the same object on every render. */
export type ClassNames = Readonly<Partial<Record<PartName | "section" | "row" | "foot", string>>>;
