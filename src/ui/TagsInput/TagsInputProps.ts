import type { Ref } from "react";
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
  /** Called with the refused texts, which stay in the box, and with an empty array once the user edits them. */
  onRefused: (refused: string[]) => void;
  /** Called with whether the box holds text that is not a tag yet. */
  onTyped?: ((isTyped: boolean) => void) | undefined;
  /** Returns whether a tag is shown as odd, with a dashed line in the warning color. */
  isOdd?: ((tag: string) => boolean) | undefined;
  labels: TagsInputLabels;
  inputRef?: Ref<HTMLInputElement> | undefined;
}
