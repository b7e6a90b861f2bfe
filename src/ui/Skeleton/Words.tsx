import type { ReactNode } from "react";
import { classNames } from "../classNames";

export interface WordsProps {
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Invisible words that only take up space. CSS renders them, so that a test or a program that looks for a text does not
 * find the skeleton instead of the row. Children that are not a string are rendered unchanged.
 */
export function Words({ className, children }: WordsProps) {
  if (typeof children !== "string") return children;
  return <span className={classNames("cr-skeleton-words", className)} data-words={children} />;
}
