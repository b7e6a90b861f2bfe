import { useRef, type ReactNode } from "react";
import { classNames } from "../classNames";
import type { HeadingLevel } from "../HeadingLevel";
import { PageNav, type PageNavItem } from "./PageNav";

export interface PageProps {
  title: ReactNode;
  description?: ReactNode;
  /** The sections, in order. */
  nav: readonly PageNavItem[];
  /** What the list is. */
  navLabel: string;
  /** What the mark of a section with unsaved changes means. */
  dirtyLabel: string;
  /** The UnsavedBar, while there is one: it holds the page's only filled button then. */
  bar?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** Sections below each other, with a list of them beside where there is room. */
export function Page({
  title,
  description,
  nav,
  navLabel,
  dirtyLabel,
  bar,
  headingLevel = 1,
  className,
  children,
}: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const sections = useRef<HTMLDivElement>(null);
  const Heading = `h${headingLevel}` as const;

  return (
    <div ref={page} className={classNames("cr-page", className)} data-bar={bar ? "" : undefined}>
      <div className="cr-page-header">
        <Heading className="cr-page-title">{title}</Heading>
        {description && <p className="cr-page-description">{description}</p>}
      </div>
      <PageNav page={page} sections={sections} items={nav} label={navLabel} dirtyLabel={dirtyLabel} />
      <div ref={sections} className="cr-sections">
        {children}
      </div>
      {bar}
    </div>
  );
}
