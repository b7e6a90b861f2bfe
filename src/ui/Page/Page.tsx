import { useRef, type ReactNode } from "react";
import { classNames } from "../classNames";
import { ErrorBoundary, type ErrorBoundaryProps } from "../ErrorBoundary/ErrorBoundary";
import type { HeadingLevel } from "../HeadingLevel";
import { PageNav, type PageNavItem } from "./PageNav";

export interface PageProps {
  title: ReactNode;
  description?: ReactNode;
  /** One entry for each section, in the order of the page. */
  nav: readonly PageNavItem[];
  /** Accessible name of the list of sections. */
  navLabel: string;
  /** Accessible name of the mark beside a section with unsaved changes. */
  dirtyLabel: string;
  /** Id of the section's element that the host wants to be shown. */
  shown?: string | undefined;
  /** Called with an error that the list of sections has thrown. The page then goes without the list. */
  onNavError?: ErrorBoundaryProps["onError"];
  /** The UnsavedBar. While it is shown, it has the page's only filled button. */
  bar?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** A page of sections. Where there is room, a list of links to the sections stands beside them. */
export function Page({
  title,
  description,
  nav,
  navLabel,
  dirtyLabel,
  shown,
  onNavError,
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
      <ErrorBoundary onError={onNavError}>
        <PageNav page={page} sections={sections} items={nav} label={navLabel} dirtyLabel={dirtyLabel} shown={shown} />
      </ErrorBoundary>
      <div ref={sections} className="cr-sections">
        {children}
      </div>
      {bar}
    </div>
  );
}
