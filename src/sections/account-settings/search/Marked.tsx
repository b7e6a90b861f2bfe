import { Fragment } from "react";
import { matchesIn } from "./matchesIn";

/** A text in which the places that a query is found at stand out. */
export function Marked({ text, query }: { text: string; query: string }) {
  const matches = matchesIn(text, query);
  const behind = matches.at(-1)?.[1] ?? 0;
  return (
    <>
      {matches.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(matches[index - 1]?.[1] ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      {text.slice(behind)}
    </>
  );
}
