import { useCallback, useState, type ComponentType } from "react";
import type { Messages } from "../../messages/Messages";
import { Guard } from "../frame/Guard";

/** Props that every dialog loaded on demand gets in addition to its own. */
export interface LazyDialogProps {
  onClose: () => void;
}

type Failure = "notLoaded" | "unexpected";

/** State and actions of a dialog whose code is loaded when it is opened. */
interface LazyDialogHandle<Props> {
  /** The dialog's component while the dialog is open. */
  Component: ComponentType<Props> | undefined;
  loading: boolean;
  /** Why the dialog is not open: its code could not be loaded, or it has thrown. */
  failure: Failure | undefined;
  open: () => void;
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
  const [state, setState] = useState<"closed" | "loading" | "open" | Failure>("closed");
  const [Component, setComponent] = useState<ComponentType<Props>>();

  const open = useCallback(() => {
    setState("loading");
    load().then(
      (loaded) => {
        setComponent(() => loaded);
        setState((now) => (now === "loading" ? "open" : now));
      },
      () => setState((now) => (now === "loading" ? "notLoaded" : now)),
    );
  }, [load]);
  // A failure is shown only when the dialog is opened.
  const preload = useCallback(() => void load().catch(() => undefined), [load]);
  const close = useCallback(() => setState("closed"), []);
  const fault = useCallback(() => setState("unexpected"), []);

  return {
    Component: state === "open" ? Component : undefined,
    loading: state === "loading",
    failure: state === "notLoaded" || state === "unexpected" ? state : undefined,
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
export function dialogFailure({ errors }: Messages, failure: Failure): string {
  return failure === "notLoaded" ? errors.notLoaded : errors.sentence(errors.unexpected);
}
