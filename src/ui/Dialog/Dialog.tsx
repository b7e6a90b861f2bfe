import * as RadixDialog from "@radix-ui/react-dialog";
import { useRef, type ReactNode, type RefObject, type SyntheticEvent } from "react";
import { IconButton } from "../IconButton/IconButton";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import { isOnScrollbar } from "./isOnScrollbar";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /** What gets the focus at first; else the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What gets the focus afterwards; else what had it before. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Buttons. */
  footer?: ReactNode;
  /** Makes it a form. */
  onSubmit?: ((event: SyntheticEvent<HTMLFormElement>) => void) | undefined;
  /** Whether a click beside it closes it; Escape always does. */
  dismissable?: boolean | undefined;
  children?: ReactNode;
}

/** A modal dialog: keeps the focus, and gives it back. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, closeLabel, initialFocus, finalFocus, footer, onSubmit, dismissable = true, children } = props;
  const root = useRoot();
  const before = useRef<Element | null>(null);

  const takeFocus = (event: Event) => {
    before.current = document.activeElement;
    initialFocus?.current?.focus();
    // What is disabled does not take it: then the first control that does.
    if (initialFocus?.current?.matches(":focus")) event.preventDefault();
  };
  // Without a trigger of its own, Radix gives the focus back to nothing.
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const target = finalFocus?.current ?? before.current;
    if (target instanceof HTMLElement) target.focus();
  };
  const content = (
    <>
      <div className="cr-dialog-head">
        <RadixDialog.Title className="cr-dialog-title">{title}</RadixDialog.Title>
        {description && <RadixDialog.Description className="cr-dialog-description">{description}</RadixDialog.Description>}
      </div>
      <div className="cr-dialog-body">{children}</div>
      {footer && <div className="cr-dialog-foot">{footer}</div>}
      <RadixDialog.Close asChild>
        <IconButton name="close" label={closeLabel} />
      </RadixDialog.Close>
    </>
  );
  // Events of a portal also reach the form that the dialog is rendered in.
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(event);
  };

  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        {/* Not Radix's Overlay: it injects a <style>, which a strict Content-Security-Policy refuses. */}
        <div {...rootAttributes(root, "cr-backdrop")}>
          <RadixDialog.Content
            className="cr-dialog"
            {...(!description && { "aria-describedby": undefined })}
            onOpenAutoFocus={takeFocus}
            onCloseAutoFocus={returnFocus}
            onInteractOutside={(event) => {
              if (!dismissable) event.preventDefault();
            }}
            onPointerDownOutside={(event) => {
              if (isOnScrollbar(event.detail.originalEvent)) event.preventDefault();
            }}
          >
            {onSubmit ? (
              <form noValidate onSubmit={submit}>
                {content}
              </form>
            ) : (
              content
            )}
          </RadixDialog.Content>
        </div>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
