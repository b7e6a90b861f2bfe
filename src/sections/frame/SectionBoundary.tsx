import { createContext, Fragment, useContext, type ReactNode } from "react";
import { errorSentence } from "../../messages/errorText";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useAccount } from "../../hooks/useAccount";
import { useQueuedMount } from "../../hooks/useQueuedMount";
import type { Messages } from "../../messages/Messages";
import { partsOf, type AccountOf } from "../../account/sectionParts";
import type { SectionId } from "../../settings/sections";
import { Banner } from "../../ui/Banner/Banner";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SettingsRoot, type PartsProps } from "./SettingsRoot";
import { useRetryFocus } from "./useRetryFocus";

/** Whether the page around the sections says by itself which of them cannot be read. */
export const ReadFailureContext = createContext(false);

/** What every section takes. */
export interface SectionProps extends PartsProps {
  /** Of the section's element. */
  id?: string | undefined;
  /** Added to the section's element. */
  className?: string | undefined;
  /** Level of its heading; 2 unless told. */
  headingLevel?: 2 | 3 | 4 | undefined;
}

interface SectionBoundaryProps<Id extends SectionId> extends SectionProps {
  section: Id;
  /** The places of its rows, drawn while the account loads. */
  skeleton: ReactNode;
  /** Whether a banner says that the token may not change it. @default true */
  banner?: boolean;
  /** Shows nothing until it is known whether there is anything to show. */
  quiet?: boolean;
  children: (account: AccountOf<Id>) => ReactNode;
}

/**
 * Stands around each section: waits for its texts and for the parts of the account that it needs, and says so when
 * one of them cannot be read. Below it, both are there.
 */
export function SectionBoundary<Id extends SectionId>({
  section,
  skeleton,
  banner = true,
  quiet = false,
  children,
  classNames,
  slots,
  ...props
}: SectionBoundaryProps<Id>) {
  const { owner, messages, readOnly } = useSettingsContext();
  const read = useAccount<keyof AccountOf<Id>>(partsOf(section));
  const mayMount = useQueuedMount(messages !== undefined && read.status === "ready");
  const frame = { ...props, ...headingOf(messages, section) };

  const tryAgain = useRetryFocus(read);

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
        <Section {...frame} as="section" state="loading" busy foot={<Foot />}>
          {banner && readOnly.has(section) && (
            <Banner icon="lock" text={<Skeleton of="description">{messages?.state.readOnly ?? noWords}</Skeleton>} />
          )}
          {skeleton}
        </Section>
      );
    }
    // Another user, or another site: nothing of the first one's form may stay.
    return <Fragment key={owner}>{children(read.account)}</Fragment>;
  };

  return (
    <SettingsRoot classNames={classNames} slots={slots}>
      {content()}
    </SettingsRoot>
  );
}

function headingOf(messages: Messages | undefined, id: SectionId): { title: ReactNode; description?: ReactNode } {
  if (!messages) {
    const place = (of: "label" | "description") => <Skeleton of={of}>{noWords}</Skeleton>;
    return { title: place("label"), description: place("description") };
  }
  const { title, description } = messages[id];
  return { title, description };
}
