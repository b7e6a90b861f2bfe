import type { HTMLAttributes } from "react";

/** Text for those who listen. */
export function VisuallyHidden(props: Omit<HTMLAttributes<HTMLSpanElement>, "className">) {
  return <span {...props} className="cr-visually-hidden" />;
}
