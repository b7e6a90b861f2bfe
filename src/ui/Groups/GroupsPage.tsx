import type { ReactNode, RefObject } from "react";
import { classNames } from "../classNames";
import type { HeadingLevel } from "../HeadingLevel";
import { IconButton } from "../IconButton/IconButton";

export interface GroupsPageProps {
  /** The SkipLink to the shown group. */
  skip?: ReactNode;
  title: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Whose settings these are: picture, name and address. */
  identity?: ReactNode;
  /** The SearchBox, whose results take the place of the list of groups. */
  search?: ReactNode;
  /** The GroupsNav. */
  nav: ReactNode;
  /** Title of the shown group. */
  groupTitle?: ReactNode;
  groupDescription?: ReactNode;
  /** The heading of the shown group, which gets the focus when a group is followed. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Accessible name of the button that goes back to the list of groups, where there is room for one of both only. */
  backLabel: string;
  onBack: () => void;
  /** Where there is room for one of both only: shows the list of groups, not the group. */
  isListShown: boolean;
  /** The UnsavedBar. */
  bar?: ReactNode;
  className?: string | undefined;
  page: RefObject<HTMLDivElement | null>;
  /** The sections of the shown group. */
  children?: ReactNode;
}

/** A page of groups of sections: the list of groups beside the shown one, or where there is less room, one of both. */
export function GroupsPage({
  skip,
  title,
  headingLevel = 1,
  identity,
  search,
  nav,
  groupTitle,
  groupDescription,
  heading,
  backLabel,
  onBack,
  isListShown,
  bar,
  className,
  page,
  children,
}: GroupsPageProps) {
  const Heading = `h${headingLevel}` as const;
  const GroupHeading = `h${Math.min(headingLevel + 1, 6)}` as "h2";
  return (
    <div ref={page} className={classNames("cr-groups-page", className)} data-list={isListShown ? "" : undefined}>
      <div className="cr-groups-side">
        {skip}
        <Heading className="cr-groups-title">{title}</Heading>
        {identity}
        {search}
        {nav}
      </div>
      <div className="cr-groups-main">
        <div className="cr-group-head">
          <div className="cr-group-back">
            <IconButton mirror name="back" label={backLabel} onClick={onBack} />
          </div>
          <GroupHeading ref={heading} className="cr-group-title" tabIndex={-1}>
            {groupTitle}
          </GroupHeading>
        </div>
        {groupDescription && <p className="cr-group-description">{groupDescription}</p>}
        {children}
      </div>
      {bar}
    </div>
  );
}
