import { useState } from "react";
import type { PageGroup } from "./pageGroups";

/** The place of the page that is shown: a group, and in it perhaps a section. */
export interface Shown {
  /** Undefined: the list of groups, where there is room for one of both only; else the first group. */
  group: string | undefined;
  section: string | undefined;
}

const list: Shown = { group: undefined, section: undefined };

/** Returns the place that an id names: of a section or of a group. An id of both names the group. */
function placeOf(groups: readonly PageGroup[], id: string | null | undefined): Shown {
  const group = groups.find((each) => each.id === id);
  if (group) return { group: group.id, section: undefined };
  const around = groups.find(({ entries }) => entries.some((entry) => idOfEntry(entry) === id));
  return around && id ? { group: around.id, section: id } : list;
}

const idOfEntry = (entry: PageGroup["entries"][number]) => (typeof entry === "string" ? entry : entry.id);

/**
 * Returns the shown place, and a function that shows another. The host's `given` id is shown when the page opens and
 * whenever it changes; without one, the page opens with the section that its address names.
 */
export function useShownSection(
  groups: readonly PageGroup[],
  given: string | null | undefined,
  ofAddress: string,
): [Shown, (place: Shown) => void] {
  const wanted = given === undefined ? ofAddress : given;
  const [state, setState] = useState({ wanted, shown: placeOf(groups, wanted) });
  if (state.wanted !== wanted) setState({ wanted, shown: placeOf(groups, wanted) });
  // A group can disappear, with a membership that has ended.
  const isThere = state.shown.group === undefined || groups.some(({ id }) => id === state.shown.group);
  return [isThere ? state.shown : list, (shown) => setState({ wanted, shown })];
}
