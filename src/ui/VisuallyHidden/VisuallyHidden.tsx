import type { HTMLAttributes } from "react";

/** Content for screen readers and programs only. */
export function VisuallyHidden(props: Omit<HTMLAttributes<HTMLSpanElement>, "className">) {
  return <span {...props} className="cr-visually-hidden" />;
}
