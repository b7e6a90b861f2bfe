import type { HTMLAttributes } from "react";

/** Text for screen readers only. */
export function VisuallyHidden(props: Omit<HTMLAttributes<HTMLSpanElement>, "className">) {
  return <span {...props} className="cr-visually-hidden" />;
}
