import { glossary } from "./glossary";
import { Table } from "./Table";

/** The terms of the interface, a table for each topic. */
export function GlossaryTables() {
  return Object.entries(glossary).map(([topic, terms]) => (
    <Table
      key={topic}
      caption={topic}
      head={["Term", "Meaning", "Not"]}
      rows={terms.map(({ term, meaning, not }) => [term, meaning, not.join(", ")])}
    />
  ));
}
