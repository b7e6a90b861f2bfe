import { useId, useRef, useState, type KeyboardEvent } from "react";
import { onDemand } from "../../../browser/onDemand";
import { useSettingsContext } from "../../../hooks/SettingsContext";
import { useOnDemand } from "../../../ui/OnDemand/useOnDemand";
import { SearchBox } from "../../../ui/Search/SearchBox";
import { NotLoaded } from "../../frame/NotLoaded";
import type { OwnRow } from "../../frame/PageRows";
import type { PageGroup } from "../pageGroups";
import type { SearchPanelProps } from "./SearchPanel";
import { useSearchKey } from "./useSearchKey";

const loadPanel = onDemand(async () => (await import("./SearchPanel")).SearchPanel);

interface SettingsSearchProps {
  groups: readonly PageGroup[];
  /** The host's own rows. */
  own: readonly OwnRow[];
  /** Whether the key "/" goes to the box. */
  hasKey: boolean;
  /** Called with the id of the row or section that the user has chosen. */
  onOpen: (id: string) => void;
}

/** The search over all settings of the page. All but the box is loaded when the user points at it or focuses it. */
export function SettingsSearch({ groups, own, hasKey, onOpen }: SettingsSearchProps) {
  const { messages } = useSettingsContext();
  const [query, setQuery] = useState("");
  const [isReached, setReached] = useState(false);
  const [active, setActive] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const press = useRef<(event: KeyboardEvent) => void>(null);
  const earlyRef = useRef<KeyboardEvent>(null);
  const listId = useId();
  useSearchKey(box, hasKey && messages !== undefined);
  if (!messages) return null;

  const panel: SearchPanelProps = {
    groups,
    own,
    query,
    listId,
    active,
    press,
    earlyRef,
    onActive: setActive,
    onOpen: (id) => {
      setQuery("");
      onOpen(id);
    },
    onClear: () => {
      setQuery("");
      box.current?.focus();
    },
  };
  return (
    <SearchBox
      ref={box}
      label={messages.search.label}
      query={query}
      onQuery={setQuery}
      shortcut={hasKey ? "/" : undefined}
      listId={active === undefined ? undefined : listId}
      active={active}
      onKeyDown={(event) => {
        if (press.current) press.current(event);
        else earlyRef.current = event;
      }}
      onReach={() => setReached(true)}
    >
      {isReached && <LazyPanel {...panel} />}
    </SearchBox>
  );
}

function LazyPanel(props: SearchPanelProps) {
  const { code: Panel, failed, retry } = useOnDemand(loadPanel);
  if (Panel) return <Panel {...props} />;
  return failed ? <NotLoaded onRetry={retry} /> : null;
}
