import { memo, useMemo } from "react";
import { isSectionId } from "../../settings/sections";
import { Guard } from "../frame/Guard";
import { ReadOnlyAbove } from "../frame/ReadOnlyAbove";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { ReadFailureContext } from "../frame/SectionBoundary";
import { elementIdOf } from "../frame/elementIdOf";
import { PageRowsContext, type OwnRow } from "../frame/PageRows";
import { idOf } from "./knownSections";
import type { Entry } from "./pageGroups";
import { SectionOnDemand } from "./SectionOnDemand";

interface GroupSectionsProps {
  entries: readonly Entry[];
  /** The host's own rows. */
  own: readonly OwnRow[];
  idPrefix: string;
  headingLevel?: 2 | 3 | undefined;
  /** All of them are read-only: one banner says so in place of one in each. @default false */
  readOnly?: boolean | undefined;
}

/**
 * The sections of a page or of a group. Memoized, so that one section becoming dirty does not render the others again.
 */
export const GroupSections = memo(function GroupSections({
  entries,
  own,
  idPrefix,
  headingLevel,
  readOnly = false,
}: GroupSectionsProps) {
  const rows = useMemo(() => ({ idPrefix, own }), [idPrefix, own]);
  return (
    <PageRowsContext.Provider value={rows}>
      {readOnly && (
        <div className="cr-page-banner">
          <ReadOnlyBanner />
        </div>
      )}
      <ReadFailureContext.Provider value>
        <ReadOnlyAbove.Provider value={readOnly}>
          {entries.map((entry) => {
            const id = elementIdOf(idPrefix, idOf(entry));
            if (!isSectionId(entry))
              return (
                <Guard key={entry.id} section={entry.id} title={entry.title} id={id}>
                  <div id={id}>{entry.element}</div>
                </Guard>
              );
            return (
              <Guard key={entry} section={entry} id={id}>
                <SectionOnDemand section={entry} id={id} headingLevel={headingLevel} />
              </Guard>
            );
          })}
        </ReadOnlyAbove.Provider>
      </ReadFailureContext.Provider>
    </PageRowsContext.Provider>
  );
});
