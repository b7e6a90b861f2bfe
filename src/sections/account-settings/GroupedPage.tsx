import { useRef } from "react";
import { addressOfPage, scrollIntoView } from "../../browser/apis";
import { tellHost } from "../../browser/tellHost";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useHydrating } from "../../hooks/useHydrating";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isSectionId } from "../../settings/sections";
import { groupLinkIn, GroupsNav } from "../../ui/Groups/GroupsNav";
import { GroupsPage } from "../../ui/Groups/GroupsPage";
import { useHasRoom } from "./useHasRoom";
import { sectionOfAddress } from "../../ui/Page/sectionAddress";
import { goToSection } from "../../ui/Page/goToSection";
import { sectionIn, useCurrentSection } from "../../ui/Page/useCurrentSection";
import { useSectionOfHost } from "../../ui/Page/useSectionOfHost";
import { noWords } from "../../ui/Skeleton/noWords";
import { ErrorBoundary } from "../../ui/ErrorBoundary/ErrorBoundary";
import { GoToSection } from "../frame/GoToSection";
import { Guard, reportTo } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { PageBar } from "../unsaved-changes/UnsavedChangesBar";
import { useIsBarShown } from "../unsaved-changes/useIsBarShown";
import { elementIdOf } from "./elementIdOf";
import { GroupSections } from "./GroupSections";
import { preloadSections } from "./groupChunks";
import { groupTexts } from "./groupTexts";
import { Identity } from "./Identity";
import { idOf } from "./knownSections";
import { pageGroups } from "./pageGroups";
import type { PageProps } from "./AccountSettingsProps";
import { ReadFailure } from "./ReadFailure";
import { useGroupItems } from "./useGroupItems";
import { useSectionLinks } from "./useSectionLinks";
import { useSectionStates } from "./useSectionStates";
import { useKeptGroups } from "./useKeptGroups";
import { useShownSection, type Shown } from "./useShownSection";

/** The page in groups: one group is shown at a time, beside the list of groups where there is room for both. */
export function GroupedPage({
  entries,
  idPrefix = "cr",
  section: given,
  onSectionChange,
  sectionHref,
  className,
  style,
  classNames,
  slots,
}: PageProps) {
  const context = useSettingsContext();
  const { messages } = context;
  const states = useSectionStates(entries.filter(isSectionId));
  const groups = pageGroups(entries.filter((entry) => !isSectionId(entry) || states[entry] !== "absent"));
  const ofAddress = useHydrating() ? "" : sectionOfAddress(addressOfPage()).replace(`${idPrefix}-`, "");
  const [place, show] = useShownSection(groups, given, ofAddress);

  const page = useRef<HTMLDivElement>(null);
  const sections = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isListShown = place.group === undefined;
  const hasRoom = useHasRoom(page, isListShown);
  const isFirstShown = useHydrating() || hasRoom === true;
  const shown = groups.find(({ id }) => id === place.group) ?? (isFirstShown ? groups[0] : undefined);

  const shownEntries = shown?.entries.filter((entry) => !isSectionId(entry) || states[entry] === "shown") ?? [];
  const ids = shownEntries.map((entry) => elementIdOf(idPrefix, idOf(entry)));
  const [current, choose] = useCurrentSection(page, sections, ids);
  const goal = place.section === undefined ? undefined : elementIdOf(idPrefix, place.section);
  const followed = useSectionOfHost({ page, sections, ids, shown: goal, choose });

  /** The group that the focus goes to once it is shown, or from which it goes back to the list. */
  const focus = useRef<{ on: "heading" } | { on: "link"; of: string }>(undefined);
  useBrowserLayoutEffect(() => {
    const target = focus.current;
    focus.current = undefined;
    if (target?.on === "heading" && heading.current) {
      scrollIntoView(heading.current, { block: "nearest" });
      heading.current.focus({ preventScroll: true });
    }
    if (target?.on === "link") groupLinkIn(page.current, target.of)?.focus();
  }, [place]);

  const goTo = (next: Shown, id: string | null) => {
    // A later visit to the same section is a new one.
    if (next.section === undefined) followed("");
    show(next);
    tellHost(onSectionChange, id);
  };
  const preload = (id: string) =>
    preloadSections(groups.find((group) => group.id === id)?.entries.filter(isSectionId) ?? []);
  const followGroup = (id: string) => {
    focus.current = { on: "heading" };
    goTo({ group: id, section: undefined }, id);
  };
  const back = () => {
    if (place.group !== undefined) focus.current = { on: "link", of: place.group };
    goTo({ group: undefined, section: undefined }, null);
  };
  const followSection = (id: string) => {
    if (!shown) return;
    const elementId = elementIdOf(idPrefix, id);
    choose(elementId);
    followed(elementId);
    const element = sectionIn(page.current, elementId);
    if (element) goToSection(element);
    show({ group: shown.id, section: id });
    tellHost(onSectionChange, id);
  };
  const reveal = (id: string, { focus: isFocused }: { focus: boolean }) => {
    const group = groups.find(({ entries }) => entries.some((entry) => idOf(entry) === id));
    if (!group) return;
    followed("");
    show({ group: group.id, section: isFocused ? id : undefined });
    tellHost(onSectionChange, id);
  };
  const links = useSectionLinks({
    sections: groups.flatMap((group) => group.entries.map(idOf)),
    idPrefix,
    sectionHref,
    go: (id) => {
      if (shownEntries.some((entry) => idOf(entry) === id)) followSection(id);
      else reveal(id, { focus: true });
    },
  });
  const kept = useKeptGroups(groups);
  const mounted = groups.filter((group) => group === shown || kept.has(group.id));
  const items = useGroupItems({ groups, idPrefix, sectionHref });
  const texts = messages && shown && groupTexts(messages, shown);
  const failed = shown?.entries.filter(isSectionId).filter((id) => states[id] === "failed") ?? [];

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <GroupsPage
        page={page}
        heading={heading}
        title={messages?.page.title ?? noWords}
        identity={<Identity />}
        nav={
          messages && (
            <ErrorBoundary onError={reportTo(context)}>
              <GroupsNav
                groups={items}
                shown={shown?.id}
                current={current?.slice(idPrefix.length + 1)}
                label={messages.page.nav}
                unsavedLabel={messages.state.unsaved}
                onPoint={preload}
                onFollowGroup={followGroup}
                onFollowSection={followSection}
              />
            </ErrorBoundary>
          )
        }
        groupTitle={texts?.title ?? noWords}
        groupDescription={texts?.description}
        backLabel={messages?.groups.back ?? ""}
        onBack={back}
        isListShown={isListShown}
        bar={
          useIsBarShown() && (
            <Guard quiet>
              <PageBar onReveal={reveal} />
            </Guard>
          )
        }
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
              <GroupSections entries={group.entries} idPrefix={idPrefix} headingLevel={3} />
            </div>
          ))}
        </GoToSection.Provider>
      </GroupsPage>
    </SettingsRoot>
  );
}
