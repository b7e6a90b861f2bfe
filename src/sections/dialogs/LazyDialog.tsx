import { useCallback, useState, type ComponentType } from "react";

/** Props that every dialog loaded on demand gets in addition to its own. */
export interface LazyDialogProps {
  onClose: () => void;
}

/** State and actions of a dialog whose code is loaded when it is opened. */
interface LazyDialogHandle<Props> {
  /** The dialog's component while the dialog is open. */
  Component: ComponentType<Props> | undefined;
  loading: boolean;
  /** The dialog's code could not be loaded. */
  failed: boolean;
  open: () => void;
  /** Loads the code before the dialog is opened. */
  preload: () => void;
  close: () => void;
}

/**
 * Loads a dialog's code by a function of `onDemand` when it is opened, and mounts it only while it is open, so that closing discards its
 * state.
 */
export function useLazyDialog<Props extends LazyDialogProps>(
  load: () => Promise<ComponentType<Props>>,
): LazyDialogHandle<Props> {
  const [state, setState] = useState<"closed" | "loading" | "open" | "failed">("closed");
  const [Component, setComponent] = useState<ComponentType<Props>>();

  const open = useCallback(() => {
    setState("loading");
    load().then(
      (loaded) => {
        setComponent(() => loaded);
        setState((now) => (now === "loading" ? "open" : now));
      },
      () => setState((now) => (now === "loading" ? "failed" : now)),
    );
  }, [load]);
  // A failure is shown only when the dialog is opened.
  const preload = useCallback(() => void load().catch(() => undefined), [load]);
  const close = useCallback(() => setState("closed"), []);

  return {
    Component: state === "open" ? Component : undefined,
    loading: state === "loading",
    failed: state === "failed",
    open,
    preload,
    close,
  };
}

/** Renders the dialog while it is open. */
export function LazyDialog<Props extends LazyDialogProps>({
  dialog,
  props,
}: {
  dialog: LazyDialogHandle<Props>;
  props: Omit<Props, "onClose">;
}) {
  const { Component, close } = dialog;
  if (!Component) return null;
  const all = { ...props, onClose: close } as Props;
  return <Component {...all} />;
}
