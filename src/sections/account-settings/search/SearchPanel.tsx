import { useEffect, useImperativeHandle, type KeyboardEvent, type Ref, type RefObject } from "react";
import { isKept } from "../../../account/readValues";
import { useAccount } from "../../../hooks/useAccount";
import { useBrowserLayoutEffect } from "../../../hooks/useBrowserLayoutEffect";
import { useCapabilities } from "../../../hooks/useCapabilities";
import { useSettingsContext } from "../../../hooks/SettingsContext";
import { useMessages } from "../../../hooks/useMessages";
import { isDevicePreference } from "../../../settings/devicePreferences";
import { Button } from "../../../ui/Button/Button";
import { SearchResults } from "../../../ui/Search/SearchResults";
import type { OwnRow } from "../../frame/PageRows";
import type { PageGroup } from "../pageGroups";
import { findSettings } from "./findSettings";
import { Marked } from "./Marked";
import { matchesIn } from "./matchesIn";
import { isField, resourcesOfOptional, searchedSettings } from "./searchedSettings";

export interface SearchPanelProps {
  groups: readonly PageGroup[];
  own: readonly OwnRow[];
  query: string;
  listId: string;
  /** Element id of the result that Enter opens. */
  active: string | undefined;
  /** Set to the function that handles the keys of the box. */
  press: Ref<(event: KeyboardEvent) => void>;
  /** The last key that was pressed before this had loaded. */
  earlyRef: RefObject<KeyboardEvent | null>;
  onActive: (elementId: string | undefined) => void;
  onOpen: (id: string) => void;
  onClear: () => void;
}

/** The results of the search, and the keys that move in them. */
export function SearchPanel({
  groups,
  own,
  query,
  listId,
  active,
  press,
  earlyRef,
  onActive,
  onOpen,
  onClear,
}: SearchPanelProps) {
  const text = useMessages();
  const { fields, canSignOut } = useSettingsContext();
  const { device } = useCapabilities(["device"]);
  const read = useAccount(resourcesOfOptional(groups));
  const setting = useAccount(["setting"]);
  const isThere = (row: string) => {
    if (row === "signOutHere") return canSignOut;
    if (row === "twoFactorAgain") return setting.status === "ready" && setting.account.setting.two_fa_enabled;
    if (isField(row)) return fields[row] !== "hidden" && (read.status !== "ready" || isKept(read.account, row));
    return !isDevicePreference(row) || device.includes(row);
  };
  const found = findSettings(searchedSettings(text, groups, own, isThere), query);
  const elementOf = (id: string) => `${listId}-${id}`;
  const results = found.map(({ id, label, place, description = "" }) => ({
    elementId: elementOf(id),
    label: <Marked text={label} query={query} />,
    place: place.join(" › "),
    // Only where it says why the setting was found.
    description: matchesIn(description, query).length > matchesIn(label, query).length && (
      <Marked text={description} query={query} />
    ),
  }));
  const ids = results.map(({ elementId }) => elementId);
  const current = active !== undefined && ids.includes(active) ? active : ids[0];

  const open = (elementId: string | undefined) => {
    const setting = found.find(({ id }) => elementOf(id) === elementId);
    if (setting) onOpen(setting.id);
  };
  useBrowserLayoutEffect(() => {
    if (active !== current) onActive(current);
  });
  const handle = (event: KeyboardEvent) => {
    // The keys belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const index = ids.indexOf(current ?? "");
    const moves: Partial<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1 + ids.length };
    const next = moves[event.key];
    if (next !== undefined && ids.length > 0) onActive(ids[next % ids.length]);
    else if (event.key === "Enter") open(current);
    else if (event.key === "Escape" && query !== "") {
      // Not also the host's dialog around the page.
      event.stopPropagation();
      onClear();
    } else return;
    event.preventDefault();
  };
  useImperativeHandle(press, () => handle);
  useEffect(() => {
    if (earlyRef.current) handle(earlyRef.current);
    earlyRef.current = null;
  });
  const isSearching = query.trim() !== "";
  const words = found.length > 0 ? text.search.found(found.length) : text.search.none(query.trim());
  return (
    <>
      <p className="cr-search-status" role="status">
        {isSearching && words}
      </p>
      {isSearching && found.length === 0 && <Button onClick={onClear}>{text.search.clear}</Button>}
      {found.length > 0 && (
        <SearchResults id={listId} label={text.search.label} results={results} active={current} onOpen={open} />
      )}
    </>
  );
}
