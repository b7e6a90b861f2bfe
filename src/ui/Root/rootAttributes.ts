import type { CSSProperties } from "react";
import { classNames } from "../classNames";
import type { RootLook } from "./useRoot";

/** Returns the attributes of a Root's element, or of an element that stands in for it inside a portal. */
export function rootAttributes({ className, tokens, style, scheme, dir, lang }: RootLook = {}, extraClass?: string) {
  return {
    className: classNames("cr-root", extraClass, className),
    style: tokens ? ({ ...tokens, ...style } as CSSProperties) : style,
    dir,
    lang,
    "data-scheme": scheme,
  };
}
