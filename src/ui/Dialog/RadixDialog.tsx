import * as Radix from "@radix-ui/react-dialog";
import { useRef, type SyntheticEvent } from "react";
import { classNames } from "../classNames";
import { IconButton } from "../IconButton/IconButton";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import type { DialogProps } from "./Dialog";
import { isOnScrollbar } from "./isOnScrollbar";
import { useShadowRoot } from "./useShadowRoot";
import { useFocusInShadow } from "./useFocusInShadow";

/** Our own dialog, over Radix's. */
export function RadixDialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    closeLabel,
    initialFocus,
    finalFocus,
    footer,
    onSubmit,
    dismissable = true,
    className,
    children,
  } = props;
  const root = useRoot();
  const before = useRef<Element | null>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const shadow = useShadowRoot(root?.element, open);
  const inShadow = useFocusInShadow(shadow, open, dialog);

  const takeFocus = (event: Event) => {
    before.current = (shadow ?? document).activeElement;
    inShadow.takeFocus(event);
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
        <Radix.Title className="cr-dialog-title">{title}</Radix.Title>
        {description && <Radix.Description className="cr-dialog-description">{description}</Radix.Description>}
      </div>
      <div className="cr-dialog-body">{children}</div>
      {footer && <div className="cr-dialog-foot">{footer}</div>}
      <Radix.Close asChild>
        <IconButton name="close" label={closeLabel} />
      </Radix.Close>
    </>
  );
  // Events of a portal also reach the form that the dialog is rendered in.
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(event);
  };

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={shadow}>
        {/* Not Radix's Overlay: it injects a <style>, which a strict Content-Security-Policy refuses. */}
        <div {...rootAttributes(root, "cr-backdrop")}>
          <Radix.Content
            ref={dialog}
            aria-modal={shadow && true}
            className={classNames("cr-dialog", className)}
            {...(!description && { "aria-describedby": undefined })}
            onKeyDown={inShadow.onKeyDown}
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
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}
