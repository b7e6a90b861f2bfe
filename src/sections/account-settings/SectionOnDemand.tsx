import { useEffect, useState } from "react";
import { ofPro } from "../../account/applies";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useQueuedMount } from "../../hooks/useQueuedMount";
import type { SectionId } from "../../settings/sections";
import { Foot } from "../../ui/Foot/Foot";
import { useOnDemand } from "../../ui/OnDemand/useOnDemand";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { NotLoaded } from "../frame/NotLoaded";
import type { SectionProps } from "../frame/SectionBoundary";
import { chunkOf } from "./groupChunks";

/** A section of the library. Its code is loaded when it is first shown; it then waits for the account by itself. */
export function SectionOnDemand({ section, ...props }: SectionProps & { section: SectionId }) {
  const { deviceAdapter } = useSettingsContext();
  const { code, failed, retry } = useOnDemand(chunkOf(section));
  const Loaded = code?.[section];
  const mayMount = useQueuedMount(Loaded !== undefined);
  if (Loaded && mayMount) return <Loaded {...props} />;
  // Whether the account has these is not known yet.
  const isUnsure = ofPro.includes(section) || section === "webDav" || section === "passkeys";
  return isUnsure || (section === "device" && !deviceAdapter) ? null : (
    <Unloaded section={section} failed={failed} onRetry={retry} {...props} />
  );
}

interface UnloadedProps extends SectionProps {
  section: SectionId;
  failed: boolean;
  onRetry: () => void;
}

/**
 * Nothing at first: the section's own skeleton, which has its size, comes with the code, as a rule within that time.
 */
function Unloaded({ section, failed, onRetry, ...props }: UnloadedProps) {
  const { messages } = useSettingsContext();
  const isLate = useIsLate();
  const title = messages?.[section].title ?? <Skeleton of="label">{noWords}</Skeleton>;
  if (failed && messages)
    return (
      <Section {...props} as="section" title={title} state="broken" foot={<Foot />}>
        <div className="cr-row">
          <NotLoaded onRetry={onRetry} />
        </div>
      </Section>
    );
  if (!isLate) return null;
  return (
    <Section {...props} as="section" title={title} state="loading" busy foot={<Foot />}>
      <SkeletonRow kind="control" />
    </Section>
  );
}

/** Milliseconds after which the page says that a section's code is being loaded. */
const patience = 500;

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
