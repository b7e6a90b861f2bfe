import { memo, useMemo, type ComponentType, type CSSProperties, type ReactNode } from "react";
import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import type { Messages } from "../../messages/Messages";
import { isSectionId, sectionOrder, type SectionId } from "../../settings/sections";
import { Page } from "../../ui/Page/Page";
import { noWords } from "../../ui/Skeleton/noWords";
import { ConnectedAppsSection } from "../connected-apps/ConnectedAppsSection";
import { MembershipSection } from "../membership/MembershipSection";
import { PasskeysSection } from "../passkeys/PasskeysSection";
import { PasswordSection } from "../password/PasswordSection";
import { PreferencesSection } from "../preferences/PreferencesSection";
import { ProfileSection } from "../profile/ProfileSection";
import { Guard, reportTo } from "../frame/Guard";
import { ReadFailureContext, type SectionProps } from "../frame/SectionBoundary";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";
import { ThemeSection } from "../theme/ThemeSection";
import { TwoFactorSection } from "../two-factor/TwoFactorSection";
import { PageBar } from "../unsaved-changes/UnsavedChangesBar";
import { useIsBarShown } from "../unsaved-changes/useIsBarShown";
import { VersionRetentionSection } from "../version-retention/VersionRetentionSection";
import { idOf, knownSections } from "./knownSections";
import { ReadFailure } from "./ReadFailure";
import { useSectionStates } from "./useSectionStates";

const components: Record<SectionId, ComponentType<SectionProps>> = {
  profile: ProfileSection,
  preferences: PreferencesSection,
  theme: ThemeSection,
  versionRetention: VersionRetentionSection,
  password: PasswordSection,
  twoFactor: TwoFactorSection,
  passkeys: PasskeysSection,
  connectedApps: ConnectedAppsSection,
  membership: MembershipSection,
};

/** A host's own section on the page. The list of sections links to it and marks its unsaved changes. */
export interface OwnSection {
  /** Used in links (`#cr-billing`), and as the id of the section's form in `useUnsavedForm`. */
  id: string;
  title: string;
  element: ReactNode;
}

export interface AccountSettingsProps extends PartsProps {
  /**
   * The sections to show, in their order; `{ id, title, element }` is a section of the host's own. An unknown or
   * repeated id, or any other value, throws in development, and is left out in production.
   *
   * @default all sections of the library, in the order of the official settings page
   */
  sections?: readonly (SectionId | OwnSection)[] | undefined;
  /**
   * Prefix of the ids that sections have for links (`#cr-profile`, `#cr-versionRetention`). A second page in the same
   * document needs a different one.
   *
   * @default "cr"
   */
  idPrefix?: string | undefined;
  /**
   * The id of the section to show (`profile`, or that of the host's own), for a host whose address names it. The page
   * goes there when it opens and whenever this changes, and the focus goes with it. The links of the list work without
   * it.
   *
   * @default the section that the address names behind its `#`, once
   */
  section?: string | undefined;
  /**
   * Called with a section's id when the user follows its link in the list; the page has gone there. The page itself
   * changes neither the address nor the history: a host may do so here.
   */
  onSectionChange?: ((section: string) => void) | undefined;
  /**
   * Takes a section's id and returns the address of its link, to copy or to open in a new tab. A click stays on the page.
   *
   * @default the page's address with the section's element behind the `#`
   */
  sectionHref?: ((section: string) => string) | undefined;
  /** Added to the root element. */
  className?: string | undefined;
  /** Inline styles of the root element, such as the token `--cr-accent`. */
  style?: CSSProperties | undefined;
}

/** The whole page: all sections of the account, with a list of links beside them where there is room. */
export function AccountSettings({ sections = sectionOrder, ...props }: AccountSettingsProps) {
  // Outside the guard: in development its errors are for the host's developer, as is a missing provider.
  const entries = useMemo(() => knownSections(sections), [sections]);
  return (
    <Guard>
      <SettingsPage {...props} entries={entries} />
    </Guard>
  );
}

type Entries = readonly (SectionId | OwnSection)[];

interface SettingsPageProps extends Omit<AccountSettingsProps, "sections"> {
  entries: Entries;
}

function SettingsPage({
  entries,
  idPrefix = "cr",
  section,
  onSectionChange,
  sectionHref,
  className,
  style,
  classNames,
  slots,
}: SettingsPageProps) {
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
      return { id: elementId(idPrefix, id), label, dirty, href: sectionHref?.(id), onFollow };
    });

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <Page
        title={messages?.page.title ?? noWords}
        description={messages ? messages.page.description : noWords}
        nav={messages ? navOf(messages) : []}
        navLabel={messages?.page.nav ?? ""}
        dirtyLabel={messages?.page.unsavedMark ?? ""}
        shown={section === undefined ? undefined : elementId(idPrefix, section)}
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
        <PageSections entries={entries} idPrefix={idPrefix} />
      </Page>
    </SettingsRoot>
  );
}

interface PageSectionsProps {
  entries: Entries;
  idPrefix: string;
}

/** The sections of the page. Memoized, so that one section becoming dirty does not render the others again. */
const PageSections = memo(function PageSections({ entries, idPrefix }: PageSectionsProps) {
  return (
    <ReadFailureContext.Provider value>
      {entries.map((entry) => {
        const id = elementId(idPrefix, idOf(entry));
        if (!isSectionId(entry))
          return (
            <Guard key={entry.id} section={entry.id} title={entry.title} id={id}>
              <div id={id}>{entry.element}</div>
            </Guard>
          );
        const Section = components[entry];
        return (
          <Guard key={entry} section={entry} id={id}>
            <Section id={id} />
          </Guard>
        );
      })}
    </ReadFailureContext.Provider>
  );
});

function elementId(prefix: string, section: string): string {
  return `${prefix}-${section}`;
}
