import { useRef } from "react";
import { tellHost } from "../../browser/tellHost";
import { useHydrating } from "../../hooks/useHydrating";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isSectionId } from "../../settings/sections";
import { GroupsNav } from "../../ui/Groups/GroupsNav";
import { GroupsPage } from "../../ui/Groups/GroupsPage";
import { useHasRoom } from "./useHasRoom";
import { failureIn } from "../../ui/Page/failureIn";
import { goToRow } from "../../ui/Page/goToRow";
import { goToSection } from "../../ui/Page/goToSection";
import { SkipLink } from "../../ui/Page/SkipLink";
import { sectionIn, useCurrentSection } from "../../ui/Page/useCurrentSection";
import { useSectionOfHost } from "../../ui/Page/useSectionOfHost";
import { TitleAbove } from "../../ui/Section/TitleAbove";
import { noWords } from "../../ui/Skeleton/noWords";
import { ErrorBoundary } from "../../ui/ErrorBoundary/ErrorBoundary";
import { GoToSection } from "../frame/GoToSection";
import { Guard, reportTo } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { elementIdOf } from "../frame/elementIdOf";
import { GroupSections } from "./GroupSections";
import { preloadSections } from "./groupChunks";
import { groupTexts } from "./groupTexts";
import { Identity } from "./Identity";
import { idOf } from "./knownSections";
import { isAllReadOnly } from "./isAllReadOnly";
import { LoadingStatus } from "./LoadingStatus";
import { pageGroups } from "./pageGroups";
import type { PageProps } from "./AccountSettingsProps";
import { ReadFailure } from "./ReadFailure";
import { useGroupItems } from "./useGroupItems";
import { useSectionLinks } from "./useSectionLinks";
import { useSectionStates } from "./useSectionStates";
import { usePlaceFocus } from "./usePlaceFocus";
import { useKeptGroups } from "./useKeptGroups";
import { usePageBar } from "./usePageBar";
import { placeOf, targetsIn, useShownSection, type Shown } from "./useShownSection";
import { useAddressTarget } from "./useAddressTarget";
import { SettingsSearch } from "./search/SettingsSearch";

/** The page in groups: one group is shown at a time, beside the list of groups where there is room for both. */
export function GroupedPage({
  entries,
  own,
  idPrefix = "cr",
  section: given,
  onSectionChange,
  sectionHref,
  search = true,
  className,
  style,
  classNames,
  slots,
}: PageProps) {
  const context = useSettingsContext();
  const { messages } = context;
  const states = useSectionStates(entries.filter(isSectionId));
  const groups = pageGroups(entries.filter((entry) => !isSectionId(entry) || states[entry] !== "absent"));
  const [place, visit] = useShownSection(pageGroups(entries), groups, own, given, useAddressTarget(idPrefix));

  const page = useRef<HTMLDivElement>(null);
  const sections = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isListShown = place.group === undefined;
  const hasRoom = useHasRoom(page, isListShown);
  const isFirstShown = useHydrating() || hasRoom;
  const shown = groups.find(({ id }) => id === place.group) ?? (isFirstShown ? groups[0] : undefined);

  const shownEntries = shown?.entries.filter((entry) => !isSectionId(entry) || states[entry] === "shown") ?? [];
  const elementOf = (id: string) => elementIdOf(idPrefix, id);
  const [current, choose] = useCurrentSection(
    page,
    sections,
    shownEntries.map((entry) => elementOf(idOf(entry))),
  );
  useSectionOfHost({
    page,
    sections,
    ids: shownEntries.flatMap((entry) => targetsIn(entry, own)).map(elementOf),
    shown: place.target === undefined ? undefined : elementOf(place.target),
    visit: place,
    choose,
  });

  const leave = usePlaceFocus(page, heading, place);
  /** Goes to another place: at once, unless a host that controls the place must show it. */
  const goTo = (next: Shown, id: string | null, isAtOnce = given === undefined || !onSectionChange) => {
    leave();
    visit(next, id, isAtOnce);
    tellHost(onSectionChange, id);
  };
  const preload = (id: string) =>
    preloadSections(groups.find((group) => group.id === id)?.entries.filter(isSectionId) ?? []);
  const goToGroup = (group: string | undefined) => goTo({ group, target: undefined, isFollowed: true }, group ?? null);
  /** Goes to a section or row: at once where it is there, else once its group has loaded. */
  const goToTarget = (id: string, isSearched: boolean) => {
    const isFailed = isSectionId(id) && states[id] === "failed";
    const element = shown && (isFailed ? failureIn(page.current) : sectionIn(sections.current, elementOf(id)));
    choose(elementOf(id));
    if (element) (isSearched ? goToRow : goToSection)(element);
    goTo({ ...placeOf(groups, own, id), target: id, isSearched, isReached: !!element }, id);
  };
  /** Shows a form that could not be saved: at once, because its focus cannot wait for the host. */
  const reveal = (id: string, { focus: isFocused }: { focus: boolean }) => {
    const { group } = placeOf(groups, own, id);
    // Otherwise the caller moves the focus, into the form.
    if (group) goTo({ group, target: id, isReached: !isFocused }, id, true);
  };
  const links = useSectionLinks({
    sections: groups.flatMap((group) => group.entries.map(idOf)),
    idPrefix,
    sectionHref,
    go: (id) => goToTarget(id, false),
  });
  const kept = useKeptGroups(groups, own);
  const mounted = groups.filter((group) => group === shown || kept.has(group.id));
  const items = useGroupItems({ groups, own, isAlone: !shown, states, idPrefix, sectionHref });
  const texts = messages && shown && groupTexts(messages, shown);
  const failed = shown?.entries.filter(isSectionId).filter((id) => states[id] === "failed") ?? [];

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <LoadingStatus page={page} group={shown?.id} />
      <GroupsPage
        page={page}
        heading={heading}
        title={messages?.page.title ?? noWords}
        skip={
          messages &&
          shown && (
            <SkipLink
              label={messages.page.skip}
              elementId={elementOf(shown.id)}
              onFollow={() => heading.current?.focus()}
            />
          )
        }
        identity={<Identity />}
        search={
          search !== false && (
            <Guard quiet>
              <SettingsSearch
                groups={groups}
                own={own}
                hasKey={search === true}
                onOpen={(id) => goToTarget(id, true)}
              />
            </Guard>
          )
        }
        nav={
          messages && (
            <ErrorBoundary onError={reportTo(context)}>
              <GroupsNav
                groups={items}
                shown={shown?.id}
                current={current?.slice(idPrefix.length + 1)}
                label={messages.page.nav}
                unsavedLabel={messages.state.unsaved}
                failedLabel={messages.page.failedMark}
                onPoint={preload}
                onFollowGroup={goToGroup}
                onFollowSection={(id) => goToTarget(id, false)}
              />
            </ErrorBoundary>
          )
        }
        groupTitle={texts?.title ?? noWords}
        groupDescription={texts?.description}
        backLabel={messages?.groups.back ?? ""}
        onBack={() => goToGroup(undefined)}
        isListShown={isListShown}
        bar={usePageBar({ onReveal: reveal, order: entries.flatMap((entry) => targetsIn(entry, own)) })}
      >
        <Guard>
          <ReadFailure sections={failed} />
        </Guard>
        <GoToSection.Provider value={links}>
          {mounted.map((group) => (
            <div
              key={group.id}
              ref={group === shown ? sections : undefined}
              className="cr-sections"
              hidden={group !== shown}
            >
              <TitleAbove.Provider value={messages && groupTexts(messages, group).title}>
                <GroupSections
                  entries={group.entries}
                  own={own}
                  idPrefix={idPrefix}
                  headingLevel={3}
                  readOnly={isAllReadOnly(group.entries, own, context.readOnly)}
                />
              </TitleAbove.Provider>
            </div>
          ))}
        </GoToSection.Provider>
      </GroupsPage>
    </SettingsRoot>
  );
}
