import type { ReactNode } from "react";
import { scrollIntoView } from "../../browser/apis";

export interface SearchResult {
  /** Id of its element. */
  elementId: string;
  label: ReactNode;
  /** Where it is. */
  place?: ReactNode;
  /** A line below. */
  description?: ReactNode;
}

export interface SearchResultsProps {
  id: string;
  label: string;
  results: readonly SearchResult[];
  /** `elementId` of the result that Enter opens. */
  active: string | undefined;
  onOpen: (elementId: string) => void;
}

const showInList = (result: HTMLElement | null) => {
  if (result) scrollIntoView(result, { block: "nearest" });
};

/** The results of a SearchBox. The focus stays in the box. */
export function SearchResults({ id, label, results, active, onOpen }: SearchResultsProps) {
  return (
    <ul className="cr-search-results" id={id} role="listbox" aria-label={label}>
      {results.map(({ elementId, label: name, place, description }) => (
        <li
          key={elementId}
          ref={elementId === active ? showInList : undefined}
          id={elementId}
          className="cr-search-result"
          role="option"
          aria-selected={elementId === active}
          // A press would take the focus from the box.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(elementId)}
        >
          <span className="cr-search-label">{name}</span>
          {place && <span className="cr-search-place">{place}</span>}
          {description && <span className="cr-search-place">{description}</span>}
        </li>
      ))}
    </ul>
  );
}
