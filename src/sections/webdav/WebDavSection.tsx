import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Foot } from "../../ui/Foot/Foot";
import { useOnDemand } from "../../ui/OnDemand/useOnDemand";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { NotLoaded } from "../frame/NotLoaded";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { loadWebDavCard } from "./loadWebDavCard";
import { useWebDavState } from "./useWebDavState";

/**
 * The user's WebDAV accounts: creates, changes and removes them, and says how to connect. Renders nothing where the
 * user's group may not use WebDAV.
 */
export function WebDavSection(props: SectionProps) {
  return useWebDavState() === "absent" ? null : <WebDavAccounts {...props} />;
}

function WebDavAccounts(props: SectionProps) {
  const { code: Card, failed, retry } = useOnDemand(loadWebDavCard);
  return (
    <SectionBoundary section="webDav" skeleton={<WebDavSkeleton />} {...props}>
      {(account) =>
        Card ? <Card account={account} {...props} /> : <WithoutCard {...props} onRetry={failed ? retry : undefined} />
      }
    </SectionBoundary>
  );
}

/** The section while its code loads. With `onRetry`, the code could not be loaded. */
function WithoutCard({ onRetry, ...props }: SectionProps & { onRetry: (() => void) | undefined }) {
  const { title, description } = useMessages().webDav;
  const frame = { ...props, title, description, foot: <Foot /> };
  return onRetry ? (
    <Section {...frame} state="readFailed">
      <div className="cr-row" data-layout="stack">
        <NotLoaded onRetry={onRetry} />
      </div>
    </Section>
  ) : (
    <Section {...frame} state="loading" busy>
      <WebDavSkeleton />
    </Section>
  );
}

/** The section while it loads: without an account, as at the first visit. */
function WebDavSkeleton() {
  const text = useSettingsContext().messages?.webDav;
  const label = <Skeleton of="label">{text?.none ?? noWords}</Skeleton>;
  const why = <Skeleton of="description">{text?.noneWhy ?? noWords}</Skeleton>;
  return <SkeletonRow kind="button" label={label} why={why} words={[text?.add]} />;
}
