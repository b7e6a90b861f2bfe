import { useSettingsContext } from "../../hooks/SettingsContext";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { useWebDavState } from "./useWebDavState";
import { WebDavCard } from "./WebDavCard";

/**
 * The user's WebDAV accounts: creates, changes and removes them, and says how to connect. Renders nothing where the
 * user's group may not use WebDAV.
 */
export function WebDavSection(props: SectionProps) {
  if (useWebDavState() === "absent") return null;
  return (
    <SectionBoundary section="webDav" skeleton={<WebDavSkeleton />} {...props}>
      {(account) => <WebDavCard account={account} {...props} />}
    </SectionBoundary>
  );
}

/** The section while it loads: without an account, as at the first visit. */
function WebDavSkeleton() {
  const text = useSettingsContext().messages?.webDav;
  return <SkeletonRow kind="button" label={text?.none} why={text?.noneWhy} words={[text?.add]} />;
}
