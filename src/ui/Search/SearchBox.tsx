import { forwardRef, type KeyboardEvent, type ReactNode } from "react";
import { Icon } from "../Icon/Icon";

export interface SearchBoxProps {
  /** Accessible name, shown in the empty box. */
  label: string;
  /** The typed text. */
  query: string;
  onQuery: (query: string) => void;
  /** The key that goes to the box from anywhere on the page. */
  shortcut?: string | undefined;
  /** Id of the SearchResults, while there are some. */
  listId: string | undefined;
  /** Id of the result that Enter opens. */
  active: string | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** Called when the user points at the box or focuses it. */
  onReach?: (() => void) | undefined;
  /** The SearchResults and what is said about them. */
  children?: ReactNode;
}

/** A box to search in, with the results below it in place of what follows the box. */
export const SearchBox = forwardRef<HTMLInputElement, SearchBoxProps>(function SearchBox(
  { label, query, onQuery, shortcut, listId, active, onKeyDown, onReach, children },
  ref,
) {
  return (
    <div className="cr-search" role="search" data-open={query.trim() && children ? "" : undefined}>
      <div className="cr-search-field">
        <Icon name="search" />
        <input
          ref={ref}
          className="cr-input"
          type="text"
          dir="auto"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={listId !== undefined}
          aria-controls={listId}
          aria-activedescendant={active}
          aria-keyshortcuts={shortcut}
          placeholder={label}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPointerEnter={onReach}
          onFocus={onReach}
        />
        {shortcut && (
          <span className="cr-search-key" aria-hidden="true">
            {shortcut}
          </span>
        )}
      </div>
      {children}
    </div>
  );
});
