import type { Messages } from "../../../messages/Messages";
import { fields, type AnswersOf, type FieldName } from "../../../settings/fields";
import { fieldNamed } from "../../../settings/fieldNamed";
import { rowsOf } from "../../../settings/rows";
import { isSectionId, type SectionId } from "../../../settings/sections";
import { ownRowsAt, type OwnRow } from "../../frame/PageRows";
import { textOf } from "../../frame/fieldTexts";
import { groupTexts } from "../groupTexts";
import type { PageGroup } from "../pageGroups";
import type { SearchedSetting } from "./findSettings";

/**
 * Returns all settings of the page, in its order: the rows of the sections, and each section that is found as a whole.
 * `isThere` tells whether the page has a row.
 */
export function searchedSettings(
  messages: Messages,
  groups: readonly PageGroup[],
  own: readonly OwnRow[],
  isThere: (row: string) => boolean,
): SearchedSetting[] {
  const actions = actionsOf(messages);
  const buttons = buttonsOf(messages);
  return groups.flatMap((group) =>
    group.entries.flatMap((entry) => {
      const title = isSectionId(entry) ? messages[entry].title : entry.title;
      const place = [...new Set([groupTexts(messages, group).title, title])];
      if (!isSectionId(entry)) {
        const { id, description, keywords } = entry;
        return [{ id, label: title, place: place.slice(0, -1), description, keywords }];
      }
      const rows = rowsOf(entry);
      const library = (id: string): SearchedSetting => ({
        id,
        place: id === entry ? place.slice(0, -1) : place,
        ...(actions[id] ?? textsOf(messages, entry, id)),
        keywords: [synonymsOf(messages, id), ...(buttons[id] ?? [])].join(" "),
      });
      const ofHost = (after: OwnRow["after"]) =>
        ownRowsAt(own, entry, after, rows).map(({ id, label, description, keywords }) => ({
          id,
          place,
          label,
          description,
          keywords,
        }));
      // Not a section of which each row is a setting.
      const isFoundAsWhole = rows.every((row) => row in actions);
      return [
        ...ofHost(null),
        ...(isFoundAsWhole ? [library(entry)] : []),
        // The host's own row is there also after one that is not.
        ...rows.flatMap((id) => [...(isThere(id) ? [library(id)] : []), ...ofHost(id as OwnRow["after"])]),
        ...ofHost(undefined),
      ];
    }),
  );
}

/** Returns the answers that tell whether the sections' rows that only newer servers have are there. */
export function resourcesOfOptional(groups: readonly PageGroup[]): AnswersOf<FieldName>[] {
  const rows = groups.flatMap(({ entries }) => entries.filter(isSectionId).flatMap(rowsOf)).filter(isField);
  const optional = rows.map(fieldNamed).filter(({ keptBy }) => keptBy);
  return [...new Set(optional.map(({ at }) => at[0] as AnswersOf<FieldName>))];
}

function textsOf(messages: Messages, section: SectionId, id: string): RowTexts {
  if (isField(id)) {
    const { label, why } = textOf(messages, id);
    return { label, description: why };
  }
  if (isSectionId(id)) return { label: messages[id].title, description: messages[id].description };
  const row = (messages[section] as unknown as Record<string, string | { label: string; why: string }>)[id] ?? id;
  return typeof row === "string" ? { label: row, description: undefined } : { label: row.label, description: row.why };
}

/** Whether a row is that of a field. */
export function isField(row: string): row is FieldName {
  return row in fields;
}

type RowTexts = Pick<SearchedSetting, "label" | "description">;

/** The texts of the rows with an action of their own. */
function actionsOf({ twoFactor, sessions, finance }: Messages): Partial<Record<string, RowTexts>> {
  const textsIn = ({ label, why }: { label: string; why: string }): RowTexts => ({ label, description: why });
  return {
    twoFactorAgain: textsIn(twoFactor.again),
    signOutHere: textsIn(sessions.here),
    signOutEverywhere: textsIn(sessions.everywhere),
    giftCode: textsIn(finance.gift),
  };
}

/** The words on the buttons of sections that are found as a whole, and of their rows. */
const buttonsOf = (messages: Messages): Partial<Record<string, readonly string[]>> => ({
  avatar: [messages.avatar.change, messages.avatar.useGravatar],
  twoFactor: [messages.twoFactor.app, messages.twoFactor.turnOnName],
  twoFactorAgain: [messages.twoFactor.again.open],
  passkeys: [messages.passkeys.add],
  signOutHere: [messages.sessions.here.action],
  signOutEverywhere: [messages.sessions.everywhere.action],
  webDav: [messages.webDav.add],
  giftCode: [messages.finance.gift.enter],
});

function synonymsOf({ search }: Messages, id: string): string | undefined {
  return (search.synonyms as Partial<Record<string, string>>)[id];
}
