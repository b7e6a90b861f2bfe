import { useRef } from "react";
import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import type { Messages } from "../../messages/Messages";
import { isSectionId } from "../../settings/sections";
import { goToRow } from "../../ui/Page/goToRow";
import { goToSection } from "../../ui/Page/goToSection";
import { Page } from "../../ui/Page/Page";
import { SkipLink } from "../../ui/Page/SkipLink";
import { sectionIn } from "../../ui/Page/useCurrentSection";
import { noWords } from "../../ui/Skeleton/noWords";
import { GoToSection } from "../frame/GoToSection";
import { Guard, reportTo } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { elementIdOf } from "../frame/elementIdOf";
import { GroupSections } from "./GroupSections";
import { idOf } from "./knownSections";
import type { PageProps } from "./AccountSettingsProps";
import { isAllReadOnly } from "./isAllReadOnly";
import { LoadingStatus } from "./LoadingStatus";
import { pageGroups } from "./pageGroups";
import { ReadFailure } from "./ReadFailure";
import { SettingsSearch } from "./search/SettingsSearch";
import { useSectionLinks } from "./useSectionLinks";
import { useSectionStates } from "./useSectionStates";
import { usePageBar } from "./usePageBar";
import { targetsIn } from "./useShownSection";

/** All sections below one another, with a list of links beside them where there is room. */
export function LongPage({
  entries,
  own,
  idPrefix = "cr",
  section,
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
  const unsaved = useUnsavedChanges();
  const listed = entries.filter((entry) => !isSectionId(entry) || states[entry] !== "absent");
  const shown = listed.filter((entry) => !isSectionId(entry) || states[entry] === "shown");

  const groups = pageGroups(listed);
  // A group begins with its first section. "profile" is a group and a section.
  const wanted = isSectionId(section) ? section : (groups.find(({ id }) => id === section)?.entries[0] ?? section);
  const page = useRef<HTMLDivElement>(null);
  const open = (id: string) => {
    const around = entries.find((entry) => targetsIn(entry, own).includes(id));
    const elementOf = (each: string) => sectionIn(page.current, elementIdOf(idPrefix, each));
    // The section, while its rows still load.
    const element = elementOf(id) ?? (around && elementOf(idOf(around)));
    if (element) goToRow(element);
    tellHost(onSectionChange, id);
  };

  const navOf = (texts: Messages) =>
    listed.map((entry) => {
      const id = idOf(entry);
      const label = isSectionId(entry) ? texts[entry].title : entry.title;
      const dirty = targetsIn(entry, own).some((each) => unsaved.toSave.includes(each));
      const onFollow = () => tellHost(onSectionChange, id);
      const failed = isSectionId(entry) && states[entry] === "failed";
      return { id: elementIdOf(idPrefix, id), label, dirty, failed, href: sectionHref?.(id), onFollow };
    });

  const goTo = (elementId: string) => {
    const element = sectionIn(page.current, elementId);
    if (element) goToSection(element);
  };
  const first = shown[0] && elementIdOf(idPrefix, idOf(shown[0]));

  const links = useSectionLinks({
    sections: shown.map(idOf),
    idPrefix,
    sectionHref,
    go: (id) => {
      goTo(elementIdOf(idPrefix, id));
      tellHost(onSectionChange, id);
    },
  });

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <LoadingStatus page={page} />
      <Page
        skip={
          messages && first && <SkipLink label={messages.page.skip} elementId={first} onFollow={() => goTo(first)} />
        }
        title={messages?.page.title ?? noWords}
        description={messages ? messages.page.description : noWords}
        nav={messages ? navOf(messages) : []}
        navLabel={messages?.page.nav ?? ""}
        dirtyLabel={messages?.page.unsavedMark ?? ""}
        failedLabel={messages?.page.failedMark}
        page={page}
        search={
          search !== false && (
            <Guard quiet>
              <SettingsSearch groups={groups} own={own} hasKey={search === true} onOpen={open} />
            </Guard>
          )
        }
        rows={shown.flatMap((entry) => targetsIn(entry, own)).map((id) => elementIdOf(idPrefix, id))}
        shown={wanted == null ? undefined : elementIdOf(idPrefix, idOf(wanted))}
        onNavError={reportTo(context)}
        bar={usePageBar()}
      >
        <Guard>
          <ReadFailure sections={entries.filter(isSectionId).filter((id) => states[id] === "failed")} />
        </Guard>
        <GoToSection.Provider value={links}>
          <GroupSections
            entries={entries}
            own={own}
            idPrefix={idPrefix}
            readOnly={isAllReadOnly(listed, own, context.readOnly)}
          />
        </GoToSection.Provider>
      </Page>
    </SettingsRoot>
  );
}
