import type {
  ButtonHTMLAttributes,
  ComponentType,
  HTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
  Ref,
  RefCallback,
  SelectHTMLAttributes,
} from "react";
import type { DialogProps } from "../Dialog/DialogProps";
import type { SelectOption } from "../Select/SelectOption";
import type { Focusable } from "../../browser/focus";

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

/** Called with the event of a native box, or with the new value alone. */
type OnText = (changed: { target: { value: string } } | string) => void;
type OnChecked = (changed: { target: { checked: boolean } } | boolean) => void;

/** The form's access to a part: for the focus. Optional, but without it `id` must be on an element. */
type PartRef = RefCallback<Focusable> | undefined;

type Uncontrolled = "value" | "defaultValue" | "checked" | "defaultChecked" | "onChange";

/** Props of a host's own text box: the attributes of its `<input>`, controlled by `value` and `onChange`. */
export interface InputSlotProps extends Omit<InputHTMLAttributes<HTMLElement>, Uncontrolled>, Marked {
  ref?: PartRef;
  value: string;
  onChange: OnText;
}

/** Props of a host's own switch: the attributes of an `<input type="checkbox" role="switch">`, controlled. */
export interface SwitchSlotProps extends Omit<InputHTMLAttributes<HTMLElement>, Uncontrolled>, Marked {
  ref?: PartRef;
  checked: boolean;
  onChange: OnChecked;
}

/** Props of a host's own check box. */
export interface CheckboxSlotProps extends SwitchSlotProps {
  label: ReactNode;
}

/** Props of a host's own select: the attributes of its `<select>`, controlled, and its options. */
export interface SelectSlotProps extends Omit<
  SelectHTMLAttributes<HTMLElement>,
  "children" | "value" | "defaultValue" | "onChange"
> {
  ref?: PartRef;
  value: string;
  onChange: OnText;
  options: readonly SelectOption[];
}

/** Props of a host's own chooser of a folder, controlled: in place of the text box for a path. */
export interface FolderSlotProps extends Marked {
  ref?: PartRef;
  id: string;
  "aria-labelledby"?: string | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
  readOnly?: boolean | undefined;
  className?: string | undefined;
  /** The URI of the folder, such as `cloudreve://my/Backup`; `cloudreve://my` is the root of the user's files. */
  value: string;
  onChange: (uri: string) => void;
}

/** Props of a host's own chooser of a picture, as a button beside the one that chooses a file. */
export interface PictureSlotProps {
  className?: string | undefined;
  /** A picture is being read: another cannot be given. */
  disabled: boolean;
  /** Takes the picture that was chosen: a file of the user's, of any format that the browser reads. */
  onPick: (picture: Blob) => void;
}

/** The parts that a host may style with its own classes or replace, each with the props of its replacement. */
export interface PartProps {
  button: ButtonSlotProps;
  /** The text box of texts, numbers, passwords and codes. */
  input: InputSlotProps;
  select: SelectSlotProps;
  switch: SwitchSlotProps;
  checkbox: CheckboxSlotProps;
  /** The folder of a WebDAV account. */
  folder: FolderSlotProps;
  /** A chooser of a picture from the host's own files. There is none without the host's. */
  picture: PictureSlotProps;
  dialog: DialogProps;
  /** The box around the rows of a section. */
  card: HTMLAttributes<HTMLDivElement>;
}

/** The name of a part that hosts can replace. */
export type PartName = keyof PartProps;

/**
 * The host's own components, used instead of the library's. Pass the same object on every render. Text boxes, selects,
 * switches and check boxes are controlled; a `ref` (in React 18, of `forwardRef`) may be left out if the element inside
 * gets the `id`.
 */
export type Slots = { readonly [Name in PartName]?: ComponentType<PartProps[Name]> };

/** The host's classes, added to those of a part. Pass the same object on every render. */
export type ClassNames = Readonly<Partial<Record<PartName | "section" | "row" | "foot", string>>>;
