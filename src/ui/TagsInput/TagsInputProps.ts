import type { Ref } from "react";
import type { ControlProps } from "../Field/useField";

export interface TagsInputLabels {
  /** Name of a tag's button. */
  remove: (tag: string) => string;
  /** Said after tags were added. */
  added: (tags: readonly string[]) => string;
  /** Said after tags were removed. */
  removed: (tags: readonly string[]) => string;
  /** Said when the arrow keys reach a tag. */
  selected: (tag: string) => string;
  /** How many of a long list are not shown, and how to find one. */
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
  /** Takes a typed or pasted text apart. */
  parse: (text: string) => { accepted: readonly string[]; refused: readonly string[] };
  /** What was refused and stays in the box; empty once that is edited. */
  onRefused: (refused: string[]) => void;
  /** Whether something is in the box that is no tag yet. */
  onTyped?: ((isTyped: boolean) => void) | undefined;
  /** Whether a tag is to be marked. */
  isOdd?: ((tag: string) => boolean) | undefined;
  labels: TagsInputLabels;
  inputRef?: Ref<HTMLInputElement> | undefined;
}
