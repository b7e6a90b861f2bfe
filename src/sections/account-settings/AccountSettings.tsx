import { memo, type ComponentType, type CSSProperties } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { sectionOrder, type SectionId } from "../../settings/sections";
import { Page } from "../../ui/Page/Page";
import { noWords } from "../../ui/Skeleton/noWords";
import { MembershipSection } from "../membership/MembershipSection";
import { PasswordSection } from "../password/PasswordSection";
import { PreferencesSection } from "../preferences/PreferencesSection";
import { ProfileSection } from "../profile/ProfileSection";
import { ReadFailureContext, type SectionProps } from "../SectionBoundary";
import { SettingsRoot, type PartsProps } from "../SettingsRoot";
import { ThemeSection } from "../theme/ThemeSection";
import { TwoFactorSection } from "../two-factor/TwoFactorSection";
import { PageBar } from "../unsaved-changes/UnsavedChangesBar";
import { useIsBarShown } from "../unsaved-changes/useIsBarShown";
import { VersionRetentionSection } from "../version-retention/VersionRetentionSection";
import { ReadFailure } from "./ReadFailure";
import { useSectionStates } from "./useSectionStates";

const components: Record<SectionId, ComponentType<SectionProps>> = {
  profile: ProfileSection,
  preferences: PreferencesSection,
  theme: ThemeSection,
  versionRetention: VersionRetentionSection,
  password: PasswordSection,
  twoFactor: TwoFactorSection,
  membership: MembershipSection,
};

export interface AccountSettingsProps extends PartsProps {
  /** Which sections, in which order; all of them in the official order unless told. */
  sections?: readonly SectionId[] | undefined;
  /**
   * Begins the ids of its sections, which are there for links: `cr` (`#cr-profile`, `#cr-versionRetention`) unless told.
   * A second page in the same document needs another one.
   */
  idPrefix?: string | undefined;
  /** Added to the root element. */
  className?: string | undefined;
  /** On the root element: the place for tokens such as `--cr-accent`. */
  style?: CSSProperties | undefined;
}

/** The whole page: every section of the account, with a list of them at its side where there is room. */
export function AccountSettings({
  sections = sectionOrder,
  idPrefix = "cr",
  className,
  style,
  classNames,
  slots,
}: AccountSettingsProps) {
  const { messages } = useSettingsContext();
  const states = useSectionStates(sections);
  const unsaved = useUnsavedChanges();
  const bar = useIsBarShown();
  const shown = sections.filter((id) => states[id] === "shown");

  return (
    <SettingsRoot className={className} style={style} classNames={classNames} slots={slots}>
      <Page
        title={messages?.page.title ?? noWords}
        description={messages ? messages.page.description : noWords}
        nav={
          messages
            ? shown.map((id) => ({
                id: elementId(idPrefix, id),
                label: messages[id].title,
                dirty: unsaved.sections.includes(id),
              }))
            : []
        }
        navLabel={messages?.page.nav ?? ""}
        dirtyLabel={messages?.page.unsavedMark ?? ""}
        bar={bar && <PageBar />}
      >
        <ReadFailure sections={sections.filter((id) => states[id] === "failed")} />
        <PageSections sections={sections} idPrefix={idPrefix} />
      </Page>
    </SettingsRoot>
  );
}

/** None of them renders again because another one is dirty now. */
const PageSections = memo(function PageSections({
  sections,
  idPrefix,
}: {
  sections: readonly SectionId[];
  idPrefix: string;
}) {
  return (
    <ReadFailureContext.Provider value>
      {sections.map((id) => {
        const Section = components[id];
        return <Section key={id} id={elementId(idPrefix, id)} />;
      })}
    </ReadFailureContext.Provider>
  );
});

function elementId(prefix: string, section: SectionId): string {
  return `${prefix}-${section}`;
}
