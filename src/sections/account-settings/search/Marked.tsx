import { Fragment } from "react";
import { matchesIn } from "./matchesIn";

/** A text in which the places that a query is found at stand out. */
export function Marked({ text, query }: { text: string; query: string }) {
  const matches = matchesIn(text, query);
  const behind = matches.at(-1)?.[1] ?? 0;
  // In elements: React loses texts beside elements once a program has translated the page.
  return (
    <>
      {matches.map(([start, end], index) => (
        <Fragment key={start}>
          <span>{text.slice(matches[index - 1]?.[1] ?? 0, start)}</span>
          <b>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      <span>{text.slice(behind)}</span>
    </>
  );
}
