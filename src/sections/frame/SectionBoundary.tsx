import { createContext, useContext, useMemo, type ReactNode } from "react";
import { errorSentence } from "../../messages/errorText";
import { withoutTexts } from "../../messages/withoutTexts";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useAccount } from "../../hooks/useAccount";
import { useQueuedMount } from "../../hooks/useQueuedMount";
import type { Messages } from "../../messages/Messages";
import { resourcesOf, type AccountOf } from "../../account/sectionResources";
import { fieldsOf, type SectionId } from "../../settings/sections";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { Section } from "../../ui/Section/Section";
import { SectionRowsContext } from "../../ui/Section/SectionRows";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonButton } from "../../ui/Skeleton/SkeletonButton";
import { Guard } from "./Guard";
import { OwnRows, type Places } from "./PageRows";
import { ReadOnlyBanner } from "./ReadOnlyBanner";
import { SettingsRoot, type PartsProps } from "./SettingsRoot";
import { useRetryFocus } from "./useRetryFocus";

/** Whether the page itself says which sections cannot be read. Sections that fail then render nothing. */
export const ReadFailureContext = createContext(false);

/** Props of every section. */
export interface SectionProps extends PartsProps {
  /** Id of the section's element. */
  id?: string | undefined;
  /** Added to the section's element. */
  className?: string | undefined;
  /**
   * Level of the section's heading.
   *
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
}

interface SectionBoundaryProps<Id extends SectionId> extends SectionProps {
  section: Id;
  /** The rows' skeletons, shown while the account loads. */
  skeleton: ReactNode;
  /** The label of the button in the section's head, which has a skeleton, too. */
  action?: string | undefined;
  /**
   * Whether a banner says that the token does not allow changing the section.
   *
   * @default true
   */
  banner?: boolean;
  /** Renders nothing instead of a skeleton or an error, for a section that may turn out to be absent. */
  quiet?: boolean;
  /** The rows that the host's own can follow. @default the section's fields */
  places?: Places | undefined;
  children: (account: AccountOf<Id>) => ReactNode;
}

/**
 * Surrounds each section: contains what it throws, and waits for the messages and for the resources that the section
 * needs. Renders `children` once both have loaded, and an error if a resource cannot be read.
 */
export function SectionBoundary<Id extends SectionId>(props: SectionBoundaryProps<Id>) {
  return (
    <Guard section={props.section} id={props.id}>
      <WaitingSection {...props} />
    </Guard>
  );
}

function WaitingSection<Id extends SectionId>({
  section,
  skeleton,
  action,
  banner = true,
  quiet = false,
  places,
  children,
  classNames,
  slots,
  ...props
}: SectionBoundaryProps<Id>) {
  const { owner, locale, messages, textsFailed, readOnly } = useSettingsContext();
  const read = useAccount<keyof AccountOf<Id>>(resourcesOf(section));
  const mayMount = useQueuedMount(messages !== undefined && read.status === "ready");
  const frame = { ...props, ...headingOf(messages, section) };

  const tryAgain = useRetryFocus(read);
  const rows = useMemo(() => {
    // A section of preferences has its first ones below its banner.
    const isFirst = fieldsOf(section).length === 0;
    return {
      first: isFirst && <OwnRows section={section} after={null} />,
      last: <OwnRows section={section} places={places} />,
    };
  }, [section, places]);

  const pageSaysIt = useContext(ReadFailureContext);
  if (quiet && !mayMount) return null;
  if (pageSaysIt && read.status === "failed") return null;

  const content = () => {
    if (messages && read.status === "failed") {
      const retry = (
        <Button busy={read.retrying} onClick={tryAgain}>
          {messages.actions.tryAgain}
        </Button>
      );
      return (
        <Section {...frame} as="section" state="readFailed" foot={<Foot />}>
          <Empty
            tone="danger"
            icon="alert"
            title={messages.state.readFailed}
            text={errorSentence(messages, read.error)}
            action={retry}
          />
        </Section>
      );
    }
    if (!mayMount || read.status !== "ready") {
      return (
        <Section
          {...frame}
          as="section"
          state="loading"
          busy={!textsFailed}
          action={action !== undefined && <SkeletonButton label={action} />}
          foot={textsFailed ? <Foot tone="danger" icon="alert" text={withoutTexts(locale)} /> : <Foot />}
        >
          {banner && readOnly.has(section) && <ReadOnlyBanner />}
          {skeleton}
        </Section>
      );
    }
    // A new key for another user or site discards all state of the previous owner's form.
    return (
      <SectionRowsContext.Provider key={owner} value={rows}>
        {children(read.account)}
      </SectionRowsContext.Provider>
    );
  };

  return (
    <SettingsRoot classNames={classNames} slots={slots}>
      {content()}
    </SettingsRoot>
  );
}

function headingOf(messages: Messages | undefined, id: SectionId): { title: ReactNode; description?: ReactNode } {
  if (!messages) {
    const skeleton = (of: "label" | "description") => <Skeleton of={of}>{noWords}</Skeleton>;
    return { title: skeleton("label"), description: skeleton("description") };
  }
  const { title, description } = messages[id];
  return { title, description };
}
