import { useRef, type HTMLAttributes, type MouseEvent, type SyntheticEvent } from "react";
import { isOnScrollbar } from "./isOnScrollbar";

type Presses = Pick<
  HTMLAttributes<HTMLElement>,
  | "onPointerDown"
  | "onClick"
  | "onPointerUp"
  | "onMouseDown"
  | "onMouseUp"
  | "onTouchStart"
  | "onTouchEnd"
  | "onKeyDown"
>;

const stop = (event: SyntheticEvent) => event.stopPropagation();

/**
 * Returns the handlers for a backdrop that is not in the document's own `body`. Presses and keys end there: the modal
 * of a host around it could take them for its own, and Radix (react-dismissable-layer 1.2.1) knows no elements of other
 * documents. `onBeside` is called for a press beside the dialog.
 */
export function usePresses(isApart: boolean, onBeside: () => void): Presses {
  const isBeside = useRef(false);
  if (!isApart) return {};
  return {
    onPointerDown: (event: MouseEvent) => {
      stop(event);
      isBeside.current = event.target === event.currentTarget && !isOnScrollbar(event.nativeEvent);
    },
    onClick: (event: MouseEvent) => {
      stop(event);
      if (isBeside.current && event.target === event.currentTarget) onBeside();
    },
    onPointerUp: stop,
    onMouseDown: stop,
    onMouseUp: stop,
    onTouchStart: stop,
    onTouchEnd: stop,
    onKeyDown: stop,
  };
}
