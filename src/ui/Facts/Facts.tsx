import type { ReactNode } from "react";

export interface FactsProps {
  /** `id`: of the element, for addresses that name it. */
  items: readonly { id?: string | undefined; name: ReactNode; value: ReactNode }[];
}

/** Pairs of a name and a value that the user cannot change here. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="cr-facts" data-count={items.length}>
      {items.map(({ id, name, value }, index) => (
        <div key={index} id={id} className="cr-fact" data-row={id === undefined ? undefined : ""}>
          <dt className="cr-fact-name">{name}</dt>
          <dd className="cr-fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
