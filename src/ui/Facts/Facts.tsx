import type { ReactNode } from "react";

export interface FactsProps {
  items: readonly { name: ReactNode; value: ReactNode }[];
}

/** Pairs of a name and a value that the user cannot change here. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="cr-facts" data-count={items.length}>
      {items.map(({ name, value }, index) => (
        <div key={index} className="cr-fact">
          <dt className="cr-fact-name">{name}</dt>
          <dd className="cr-fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
