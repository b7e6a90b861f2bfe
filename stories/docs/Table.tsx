import { useId, type ReactNode } from "react";
import "./docs.css";

/** A cell: an element, or a text in which `…` is code. */
type Cell = ReactNode;

export interface TableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A table of the documentation. The first cell of a row is its heading; what does not fit is scrolled to. */
export function Table({ caption, head, rows }: TableProps) {
  const id = useId();
  return (
    <div className="docs-table" role="region" aria-labelledby={id} tabIndex={0}>
      <p id={id} className="docs-caption">
        {caption}
      </p>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row">{withCode(first)}</th>
              {rest.map((cell, column) => (
                <td key={column}>{withCode(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every second part of a text, cut at the backticks, is code. */
function withCode(cell: Cell): ReactNode {
  if (typeof cell !== "string") return cell;
  return cell.split("`").map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}
