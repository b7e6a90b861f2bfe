import { useRef, type ReactNode, type RefObject } from "react";
import { classNames } from "../classNames";
import { ErrorBoundary, type ErrorBoundaryProps } from "../ErrorBoundary/ErrorBoundary";
import type { HeadingLevel } from "../HeadingLevel";
import { PageNav, type PageNavItem } from "./PageNav";

export interface PageProps {
  /** The SkipLink to the first section. */
  skip?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** One entry for each section, in the order of the page. */
  nav: readonly PageNavItem[];
  /** Accessible name of the list of sections. */
  navLabel: string;
  /** Accessible name of the mark beside a section with unsaved changes. */
  dirtyLabel: string;
  /** Accessible name of the mark beside a section that could not be loaded. */
  failedLabel?: string | undefined;
  /** The SearchBox, whose results take the place of the list of sections. */
  search?: ReactNode;
  /** Ids of the elements of rows that the page's address may name. */
  rows?: readonly string[] | undefined;
  page?: RefObject<HTMLDivElement | null> | undefined;
  /** Id of the section's or row's element that the host wants to be shown. */
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
  skip,
  title,
  description,
  nav,
  navLabel,
  dirtyLabel,
  failedLabel,
  search,
  rows,
  page: given,
  shown,
  onNavError,
  bar,
  headingLevel = 1,
  className,
  children,
}: PageProps) {
  const own = useRef<HTMLDivElement>(null);
  const page = given ?? own;
  const sections = useRef<HTMLDivElement>(null);
  const Heading = `h${headingLevel}` as const;

  return (
    <div ref={page} className={classNames("cr-page", className)}>
      {skip}
      <div className="cr-page-header">
        <Heading className="cr-page-title">{title}</Heading>
        {description && <p className="cr-page-description">{description}</p>}
      </div>
      <div className="cr-side">
        {search}
        <ErrorBoundary onError={onNavError}>
          <PageNav
            page={page}
            sections={sections}
            items={nav}
            rows={rows}
            label={navLabel}
            dirtyLabel={dirtyLabel}
            failedLabel={failedLabel}
            shown={shown}
          />
        </ErrorBoundary>
      </div>
      <div ref={sections} className="cr-sections">
        {children}
      </div>
      {bar}
    </div>
  );
}
