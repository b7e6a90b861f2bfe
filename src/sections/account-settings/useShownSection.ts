import { useState } from "react";
import { isSectionId } from "../../settings/sections";
import { rowsOf } from "../../settings/rows";
import type { OwnRow } from "../frame/PageRows";
import type { Entry, PageGroup } from "./pageGroups";

/** The place of the page that is shown: a group, and in it perhaps a section or a row. */
export interface Shown {
  /** Undefined: the list of groups, where there is room for one of both only; else the first group. */
  group: string | undefined;
  /** Id of a section or a row. */
  target: string | undefined;
  /** The user has searched for the target. @default false */
  isSearched?: boolean;
  /** The user has followed the link of the group: the focus goes to its heading. @default false */
  isFollowed?: boolean;
}

const list: Shown = { group: undefined, target: undefined };

/** Returns the place that an id names: of a group, a section or a row. An id of both a group and a section names the group. */
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
  /** The place that the user wants to go to, and the id that the host was told; undefined once the host has answered. */
  asked?: { id: string | null; place: Shown };
}

interface ShownSectionOptions {
  /** The groups with all sections. */
  all: readonly PageGroup[];
  /**
   * The groups that the account has by what is known so far: a section that is only known later is gone to then, in its
   * group, which is shown at once.
   */
  groups: readonly PageGroup[];
  own: readonly OwnRow[];
  /** The id that the host shows; undefined: the page goes to the section or row that its address names. */
  given: string | null | undefined;
  /** Whether the host follows what the user does: then `given` alone says what is shown. */
  isControlled: boolean;
  ofAddress: string;
}

/**
 * Returns the shown place, a function that shows another, and one that goes to another with the id that the host is told:
 * in a controlled page, once the host gives this id, or that of its group. A host whose id changes moves the page.
 */
export function useShownSection({
  all,
  groups,
  own,
  given,
  isControlled,
  ofAddress,
}: ShownSectionOptions): [Shown, (place: Shown) => void, (place: Shown, id: string | null) => void] {
  const wanted = given === undefined ? ofAddress : given;
  const [state, setState] = useState<State>({ wanted, shown: placeOf(all, own, wanted) });
  if (state.wanted !== wanted) {
    const { asked, shown } = state;
    const place = placeOf(all, own, wanted);
    const isAnswer = asked && (asked.id === wanted || (!place.target && place.group === asked.place.group));
    // An address without a place of the page, such as that of a link of the host's, leaves the page where it is.
    const kept = given === undefined && place === list ? shown : place;
    setState({ wanted, shown: isAnswer ? asked.place : kept });
  }
  const show = (shown: Shown) => setState({ wanted, shown });
  const goTo = (place: Shown, id: string | null) =>
    isControlled && id !== wanted ? setState({ ...state, asked: { id, place } }) : show(place);
  // A group can disappear, with a membership that has ended.
  const isThere = state.shown.group === undefined || groups.some(({ id }) => id === state.shown.group);
  return [isThere ? state.shown : list, show, goTo];
}
