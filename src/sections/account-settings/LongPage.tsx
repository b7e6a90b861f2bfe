import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import type { Messages } from "../../messages/Messages";
import { isSectionId } from "../../settings/sections";
import { goToSection } from "../../ui/Page/goToSection";
import { Page } from "../../ui/Page/Page";
import { sectionIn } from "../../ui/Page/useCurrentSection";
import { noWords } from "../../ui/Skeleton/noWords";
import { GoToSection } from "../frame/GoToSection";
import { Guard, reportTo } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { PageBar } from "../unsaved-changes/UnsavedChangesBar";
import { useIsBarShown } from "../unsaved-changes/useIsBarShown";
import { elementIdOf } from "./elementIdOf";
import { GroupSections } from "./GroupSections";
import { idOf } from "./knownSections";
import type { PageProps } from "./AccountSettingsProps";
import { ReadFailure } from "./ReadFailure";
import { useSectionLinks } from "./useSectionLinks";
import { useSectionStates } from "./useSectionStates";

/** All sections below one another, with a list of links beside them where there is room. */
export function LongPage({
  entries,
  idPrefix = "cr",
  section,
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
  const unsaved = useUnsavedChanges();
  const bar = useIsBarShown();
  const shown = entries.filter((entry) => !isSectionId(entry) || states[entry] === "shown");

  const navOf = (texts: Messages) =>
    shown.map((entry) => {
      const id = idOf(entry);
      const label = isSectionId(entry) ? texts[entry].title : entry.title;
      const dirty = unsaved.sections.includes(id);
      const onFollow = () => tellHost(onSectionChange, id);
      return { id: elementIdOf(idPrefix, id), label, dirty, href: sectionHref?.(id), onFollow };
    });

  const links = useSectionLinks({
    sections: shown.map(idOf),
    idPrefix,
    sectionHref,
    go: (id, from) => {
      const element = sectionIn(from.closest<HTMLElement>(".cr-page"), elementIdOf(idPrefix, id));
      if (element) goToSection(element);
      tellHost(onSectionChange, id);
    },
  });

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <Page
        title={messages?.page.title ?? noWords}
        description={messages ? messages.page.description : noWords}
        nav={messages ? navOf(messages) : []}
        navLabel={messages?.page.nav ?? ""}
        dirtyLabel={messages?.page.unsavedMark ?? ""}
        shown={section == null ? undefined : elementIdOf(idPrefix, section)}
        onNavError={reportTo(context)}
        bar={
          bar && (
            <Guard quiet>
              <PageBar />
            </Guard>
          )
        }
      >
        <Guard>
          <ReadFailure sections={entries.filter(isSectionId).filter((id) => states[id] === "failed")} />
        </Guard>
        <GoToSection.Provider value={links}>
          <GroupSections entries={entries} idPrefix={idPrefix} />
        </GoToSection.Provider>
      </Page>
    </SettingsRoot>
  );
}
