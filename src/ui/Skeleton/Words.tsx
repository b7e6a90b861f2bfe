import type { ReactNode } from "react";
import { classNames } from "../classNames";

export interface WordsProps {
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Words that only keep their place. They are no text of the page: a test or a program that looks for a text would take
 * them for the row that is still to come. What is not a string stays as it is.
 */
export function Words({ className, children }: WordsProps) {
  if (typeof children !== "string") return children;
  return <span className={classNames("cr-skeleton-words", className)} data-words={children} />;
}
