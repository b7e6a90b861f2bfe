import type { ReactNode } from "react";
import type { ControlProps } from "../Field/useField";

export interface TagsInputLabels {
  /** Accessible name of a tag's remove button. */
  remove: (tag: string) => string;
  /** Announced after tags were added. */
  added: (tags: readonly string[]) => string;
  /** Announced after tags were removed. */
  removed: (tags: readonly string[]) => string;
  /** Announced when the arrow keys reach a tag. */
  selected: (tag: string) => string;
  /** Says how many tags there are, and how to remove one by the keyboard: a part of the description of the box. */
  held: (count: number) => string;
  /** Says how many tags of a long list are not shown, and how to find one. */
  hidden: (count: number) => string;
}

export interface TagsInputProps extends ControlProps {
  value: readonly string[];
  onChange: (next: string[]) => void;
  onBlur?: (() => void) | undefined;
  readOnly?: boolean | undefined;
  placeholder?: string | undefined;
  /** The characters that end a tag. */
  separators: string;
  /** Splits a typed or pasted text into the tags to add and the texts that are not tags. */
  parse: (text: string) => { accepted: readonly string[]; refused: readonly string[] };
  /** The text in the box, which is not a tag yet, or was refused as one. */
  text: string;
  /** Called when the text in the box changes, with those parts of it that were refused; none while it is edited. */
  onText: (text: string, refused: readonly string[]) => void;
  /** Returns whether a tag is shown as odd, with a dashed line in the warning color. */
  isOdd?: ((tag: string) => boolean) | undefined;
  labels: TagsInputLabels;
  /** Returns the message below the tags if the code of their behavior cannot be loaded; its argument tries again. */
  notLoaded?: ((retry: () => void) => ReactNode) | undefined;
  inputRef?: ((box: HTMLInputElement | null) => void) | undefined;
}
