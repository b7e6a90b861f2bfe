import { useEffect, useRef, useState, type ReactNode } from "react";
import { errorSentence } from "../../messages/errorText";
import type { Pages } from "../../hooks/usePages";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { List } from "../../ui/List/List";
import { Message } from "../../ui/Message/Message";
import { ReadList } from "./ReadList";

interface PagedListProps<Entry> {
  pages: Pages<Entry>;
  label: string;
  none: string;
  /** Renders an entry as a ListRow. The entries have no ids: their places are their keys. */
  children: (entry: Entry, index: number) => ReactNode;
}

/** The rows shown at first. */
const few = 10;

/** A list of which the user may see ever more: the rest of what has been read, then page by page. */
export function PagedList<Entry>({ pages, label, none, children }: PagedListProps<Entry>) {
  const text = useMessages();
  const { entries, reading, hasMore, more, isReadingMore, moreError } = pages;
  const [count, setCount] = useState(few);
  const box = useRef<HTMLDivElement>(null);
  /** The place of the first row that the user has asked for and that is not there yet. */
  const awaited = useRef<number>(undefined);
  const shown = entries.slice(0, count);
  useEffect(() => {
    if (awaited.current === undefined || shown.length <= awaited.current) return;
    // The reading goes on there, and the button may be gone.
    box.current?.querySelectorAll<HTMLElement>(".cr-list-row")[awaited.current]?.focus();
    awaited.current = undefined;
  }, [shown.length]);

  const showMore = () => {
    awaited.current = shown.length;
    setCount(entries.length > count ? entries.length : Infinity);
    if (entries.length <= count) more();
  };
  return (
    <ReadList reading={reading} none={none} isEmpty={entries.length === 0 && !hasMore}>
      <div ref={box}>
        {shown.length > 0 && <List label={label}>{shown.map(children)}</List>}
        {(hasMore || entries.length > shown.length) && (
          <div className="cr-row" data-layout="stack">
            <div className="cr-dialog-more">
              {moreError && (
                <Message role="alert" tone="danger">
                  {errorSentence(text, moreError)}
                </Message>
              )}
              <Button busy={isReadingMore} aria-label={text.actions.showMoreOf(label)} onClick={showMore}>
                {text.actions.showMore}
              </Button>
            </div>
          </div>
        )}
      </div>
    </ReadList>
  );
}
