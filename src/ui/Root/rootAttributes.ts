import type { CSSProperties } from "react";
import { classNames } from "../classNames";
import type { RootLook } from "./useRoot";

/** The attributes of an element that is a Root, or stands in for one in a portal. */
export function rootAttributes({ className, tokens, style, scheme, dir, lang }: RootLook = {}, extraClass?: string) {
  return {
    className: classNames("cr-root", extraClass, className),
    style: tokens ? ({ ...tokens, ...style } as CSSProperties) : style,
    dir,
    lang,
    "data-scheme": scheme,
  };
}
