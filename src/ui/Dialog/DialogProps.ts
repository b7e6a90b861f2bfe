import type { ReactNode, RefObject, SyntheticEvent } from "react";

/** Props of a dialog, and of a component in its slot. */
export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /**
   * The element that gets the focus when the dialog opens.
   *
   * @default the first control
   */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /**
   * The element that gets the focus when the dialog closes.
   *
   * @default the element that had the focus before
   */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Buttons at the bottom. */
  footer?: ReactNode;
  /** If set, the dialog's content is in a `<form>`, and this is called when it is submitted. */
  onSubmit?: ((event: SyntheticEvent<HTMLFormElement>) => void) | undefined;
  /**
   * Whether a press beside the dialog closes it. False while it saves or holds something that would be lost: a key to
   * scan, a typed text. Escape calls `onOpenChange(false)` in any case; the dialog closes only if `open` changes.
   *
   * @default true
   */
  dismissable?: boolean | undefined;
  /** Classes that the host adds (`classNames.dialog`). */
  className?: string | undefined;
  children?: ReactNode;
}
