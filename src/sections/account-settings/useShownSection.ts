import { useState } from "react";
import { isSectionId } from "../../settings/sections";
import { rowsOf } from "../../settings/rows";
import type { OwnRow } from "../frame/PageRows";
import type { Entry, PageGroup } from "./pageGroups";

/** A visit to a place of the page: a group, and in it perhaps a section or a row. Another visit is another object. */
export interface Shown {
  /** Undefined: the list of groups, where there is room for one of both only; else the first group. */
  group: string | undefined;
  /** Id of a section or a row. */
  target: string | undefined;
  /** The user has searched for the target. @default false */
  isSearched?: boolean;
  /** The user has followed the link of the group: the focus goes to its heading. @default false */
  isFollowed?: boolean;
  /** The page is at the target already, or another goes there: nothing has to move. @default false */
  isReached?: boolean;
}

const list: Shown = { group: undefined, target: undefined };

/**
 * Returns the place that an id names: of a group, a section or a row. An id of both a group and a section names the
 * group.
 */
export function placeOf(groups: readonly PageGroup[], own: readonly OwnRow[], id: string | null | undefined): Shown {
  const group = groups.find((each) => each.id === id);
  if (group) return { group: group.id, target: undefined };
  const around = groups.find(({ entries }) => entries.some((entry) => targetsIn(entry, own).includes(id ?? "")));
  return around && id ? { group: around.id, target: id } : list;
}

/** Returns the ids of a section and its rows, also those of the host's own. */
export function targetsIn(entry: Entry, own: readonly OwnRow[]): readonly string[] {
  if (!isSectionId(entry)) return [entry.id];
  return [entry, ...rowsOf(entry), ...own.filter(({ section }) => section === entry).map(({ id }) => id)];
}

interface State {
  wanted: string | null;
  shown: Shown;
  /** The last visit that the user asked for, and the id that the host was told; undefined once the host has moved. */
  asked?: { id: string | null; place: Shown };
}

/**
 * Returns the shown place, and a function that goes to another with the id that the host is told. Unless `isAtOnce`,
 * another group is shown when the host gives this id or that of the group.
 *
 * The host's `given` id is shown when the page opens and whenever it changes; without one, the page goes to the section
 * or row that its address names. `all` are the groups with all sections, `groups` those that the account has by what is
 * known so far: a section that is only known later is gone to then, in its group, which is shown at once.
 */
export function useShownSection(
  all: readonly PageGroup[],
  groups: readonly PageGroup[],
  own: readonly OwnRow[],
  given: string | null | undefined,
  ofAddress: string,
): [Shown, (place: Shown, id: string | null, isAtOnce: boolean) => void] {
  const wanted = given === undefined ? ofAddress : given;
  const [state, setState] = useState<State>({ wanted, shown: placeOf(all, own, wanted) });
  if (state.wanted !== wanted) {
    const { asked, shown } = state;
    const place = placeOf(all, own, wanted);
    // An address without a place of the page, such as that of a link of the host's, leaves the page where it is.
    const isKept = given === undefined && place === list && asked?.id !== null;
    const isAnswer = asked && (asked.id === wanted || (!place.target && place.group === asked.place.group));
    setState({ wanted, shown: isKept ? shown : isAnswer ? asked.place : place });
  }
  const goTo = (place: Shown, id: string | null, isAtOnce: boolean) =>
    setState({
      wanted,
      shown: isAtOnce || id === wanted || place.group === state.shown.group ? place : state.shown,
      asked: { id, place },
    });
  // A group can disappear, with a membership that has ended.
  const isThere = state.shown.group === undefined || groups.some(({ id }) => id === state.shown.group);
  return [isThere ? state.shown : list, goTo];
}
