import { useCallback, useState, type ComponentType } from "react";
import { nextTask } from "../../browser/apis";
import { deepActiveElement, isFocusLost } from "../../browser/focus";
import type { SensitiveAction } from "../../hooks/SensitiveAction";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { Messages } from "../../messages/Messages";
import { useRoot } from "../../ui/Root/useRoot";
import { Guard } from "../frame/Guard";

/** Props that every dialog loaded on demand gets in addition to its own. */
export interface LazyDialogProps {
  onClose: () => void;
}

type Failure = "notLoaded" | "unexpected" | "notConfirmed";

/** State and actions of a dialog whose code is loaded when it is opened. */
export interface LazyDialogHandle<Props> {
  /** The dialog's component while the dialog is open. */
  Component: ComponentType<Props> | undefined;
  /** The host is being asked, or the code is being loaded. */
  loading: boolean;
  /** Why the dialog is not open: its code could not be loaded, it has thrown, or the host has said no. */
  failure: Failure | undefined;
  /**
   * Opens the dialog: for a sensitive action once the host has confirmed who the user is. `begin` runs before; nothing
   * happens, also not that, while the host is asked about another press.
   */
  open: (action: SensitiveAction | undefined, begin?: () => void) => void;
  /** Loads the code before the dialog is opened. */
  preload: () => void;
  close: () => void;
  /** Closes the dialog after it has thrown. */
  fault: () => void;
}

/**
 * Loads a dialog's code by a function of `onDemand` when it is opened, and mounts it only while it is open, so that
 * closing discards its state.
 */
export function useLazyDialog<Props extends LazyDialogProps>(
  load: () => Promise<ComponentType<Props>>,
): LazyDialogHandle<Props> {
  const { identity } = useSettingsContext();
  const root = useRoot();
  const [state, setState] = useState<"closed" | "loading" | "open" | Failure>("closed");
  const [Component, setComponent] = useState<ComponentType<Props>>();

  const show = useCallback(() => {
    load().then(
      (loaded) => {
        setComponent(() => loaded);
        setState((now) => (now === "loading" ? "open" : now));
      },
      () => setState((now) => (now === "loading" ? "notLoaded" : now)),
    );
  }, [load]);
  const open = useCallback(
    (action: SensitiveAction | undefined, begin?: () => void) => {
      if (action && identity.isOpen()) return;
      begin?.();
      setState("loading");
      if (!action) {
        show();
        return;
      }
      const opener = deepActiveElement(root?.element.current?.ownerDocument ?? document) as HTMLElement | null;
      const refocus = () => {
        if (opener && isFocusLost(opener)) opener.focus();
      };
      void identity.ask(action).then((isConfirmed) => {
        if (isConfirmed) {
          // The dialog returns the focus to where it was before: not to a button of the host's dialog, which goes.
          opener?.focus();
          show();
          return;
        }
        setState((now) => (now === "loading" ? "notConfirmed" : now));
        refocus();
        // The host's dialog may still be going.
        nextTask(refocus);
      });
    },
    [show, identity, root],
  );
  // A failure is shown only when the dialog is opened.
  const preload = useCallback(() => void load().catch(() => undefined), [load]);
  const close = useCallback(() => setState("closed"), []);
  const fault = useCallback(() => setState("unexpected"), []);

  return {
    Component: state === "open" ? Component : undefined,
    loading: state === "loading",
    failure: state === "closed" || state === "loading" || state === "open" ? undefined : state,
    open,
    preload,
    close,
    fault,
  };
}

/** Renders the dialog while it is open. If it throws, it is closed. */
export function LazyDialog<Props extends LazyDialogProps>({
  dialog,
  props,
}: {
  dialog: LazyDialogHandle<Props>;
  props: Omit<Props, "onClose">;
}) {
  const { Component, close, fault } = dialog;
  if (!Component) return null;
  const all = { ...props, onClose: close } as Props;
  return (
    <Guard quiet onFault={fault}>
      <Component {...all} />
    </Guard>
  );
}

/** Returns why a dialog is not open, in words for the user. */
export function dialogFailure({ errors, state }: Messages, failure: Failure): string {
  if (failure === "notConfirmed") return state.notConfirmed;
  return failure === "notLoaded" ? errors.notLoaded : errors.sentence(errors.unexpected);
}
