import * as Radix from "@radix-ui/react-dialog";
import { useCallback, useEffect, useRef, type MouseEvent, type SyntheticEvent } from "react";
import { raiseToTop } from "../../browser/apis";
import { isFocusAround, isFocusLost } from "../../browser/focus";
import { keepAboveKeyboard } from "../../browser/keepAboveKeyboard";
import { classNames } from "../classNames";
import { IconButton } from "../IconButton/IconButton";
import { rootAttributes } from "../Root/rootAttributes";
import { useRoot } from "../Root/useRoot";
import type { DialogProps } from "./DialogProps";
import { isOnScrollbar } from "./isOnScrollbar";
import { holdsText } from "./useTypedText";
import { hearEscapeFirst } from "./hearEscapeFirst";
import { useDialogPlace } from "./useDialogPlace";
import { useFocusApart } from "./useFocusApart";
import { usePresses } from "./usePresses";

/** The dialog used when the host brings none (`slots.dialog`), based on Radix's. */
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
  const wasAside = useRef(false);
  const isAside = root?.aside === true;
  useEffect(() => {
    if (isAside) wasAside.current = true;
  }, [isAside]);
  const dialog = useRef<HTMLDivElement>(null);
  const place = useDialogPlace(root, open);
  const isApart = place !== document.body;
  const tree = place?.getRootNode() as Document | ShadowRoot | undefined;
  // Radix (react-focus-scope 1.3.1) knows only the document that its code runs in, not a popup's or an iframe's.
  const isHere = place?.ownerDocument === document;
  const focusApart = useFocusApart(tree === document ? undefined : tree, open, dialog);

  const letGo = useRef<() => void>(undefined);
  const latest = useRef(onOpenChange);
  useEffect(() => {
    latest.current = onOpenChange;
  });
  const attachBackdrop = useCallback((backdrop: HTMLElement | null) => {
    letGo.current?.();
    letGo.current = undefined;
    if (!backdrop) return;
    if (backdrop.parentNode !== document.body) raiseToTop(backdrop);
    const ends = [keepAboveKeyboard(backdrop), hearEscapeFirst(backdrop, () => latest.current(false))];
    letGo.current = () => ends.forEach((end) => end());
  }, []);
  const staysOnPress = () => !dismissable || holdsText(dialog.current);
  const pressedBeside = () => {
    if (!staysOnPress()) onOpenChange(false);
  };
  const presses = usePresses(isApart, pressedBeside);
  // A dialog that stays keeps the focus, too: the browser would move it to the body.
  const keepFocus = (event: MouseEvent<HTMLElement>) => {
    if (event.target === event.currentTarget && staysOnPress()) event.preventDefault();
    presses.onMouseDown?.(event);
  };

  const takeFocus = (event: Event) => {
    // Back from behind the host's dialog, the focus may still be on a button of that one.
    if (!wasAside.current || !before.current) before.current = tree?.activeElement ?? null;
    wasAside.current = false;
    focusApart.takeFocus(event);
    initialFocus?.current?.focus();
    // A disabled element does not take the focus: Radix (react-focus-scope 1.3.1) then focuses the first control that
    // does.
    if (initialFocus?.current?.matches(":focus")) event.preventDefault();
  };
  // Radix (react-dialog 1.3.1) returns the focus to its own trigger, and this dialog has none. It calls this in a timer
  // after the dialog has gone: the user may have moved the focus by then.
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const target = (finalFocus?.current ?? before.current) as HTMLElement | null;
    // The host's modal around the target may have taken the lost focus itself.
    if (target && (isFocusLost(target) || isFocusAround(target))) target.focus();
  };
  const content = (
    <>
      <div className="cr-dialog-head">
        <Radix.Title className="cr-dialog-title">{title}</Radix.Title>
        {description && <Radix.Description className="cr-dialog-description">{description}</Radix.Description>}
      </div>
      {children && <div className="cr-dialog-body">{children}</div>}
      {footer && <div className="cr-dialog-foot">{footer}</div>}
      <Radix.Close asChild>
        <IconButton name="close" label={closeLabel} />
      </Radix.Close>
    </>
  );
  // React events bubble through portals: this one would also submit the section's form around the dialog. On the way
  // down, as in Section.
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(event);
  };

  return (
    <Radix.Root open={open && place !== undefined} onOpenChange={onOpenChange} modal={isHere}>
      <Radix.Portal container={place}>
        {/* Not Radix's Overlay (react-dialog 1.3.1): its react-remove-scroll (2.7.2) injects a <style>, which a strict
            Content-Security-Policy refuses. The backdrop scrolls instead: for Radix (react-dismissable-layer 1.2.1) a
            press on its scroll bar is one outside the dialog. */}
        <div ref={attachBackdrop} {...rootAttributes(root, "cr-backdrop")} {...presses} onMouseDown={keepFocus}>
          <Radix.Content
            ref={dialog}
            // Radix (aria-hidden 1.2.6) hides the page around the shadow host, but nothing inside the shadow root.
            aria-modal={tree !== document || undefined}
            className={classNames("cr-dialog", className)}
            {...(!description && { "aria-describedby": undefined })}
            onKeyDown={focusApart.onKeyDown}
            onOpenAutoFocus={takeFocus}
            onCloseAutoFocus={returnFocus}
            onFocusOutside={(event) => event.preventDefault()}
            onInteractOutside={(event) => {
              if (isApart || staysOnPress()) event.preventDefault();
            }}
            onPointerDownOutside={(event) => {
              if (isOnScrollbar(event.detail.originalEvent)) event.preventDefault();
            }}
          >
            {onSubmit ? (
              <form noValidate onSubmitCapture={submit}>
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
