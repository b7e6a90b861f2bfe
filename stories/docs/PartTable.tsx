import { attributes } from "./attributes";
import { partsOf } from "./parts";
import { sources } from "./sources";
import { Table } from "./Table";

const parts = partsOf(sources);
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
const called = (name: string) => name.replace(/^section (.+)$/, "section `$1`");

/** Each attribute with its meaning and the parts that set it. */
export function AttributeTable() {
  return (
    <Table
      caption="Attributes"
      head={["Attribute", "Meaning", "Parts"]}
      rows={Object.entries(attributes).map(([name, meaning]) => [
        `\`${name}\``,
        meaning,
        parts
          .filter((part) => part.attributes.includes(name))
          .map((part) => called(part.name))
          .join(", "),
      ])}
    />
  );
}

/** Each part with its class names and attributes, made from the source. */
export function PartTable() {
  return (
    <Table
      caption={`The ${parts.length} parts`}
      head={["Part", "Class names", "Attributes"]}
      rows={parts.map((part) => [called(part.name), code(part.classes), code(part.attributes)])}
    />
  );
}
