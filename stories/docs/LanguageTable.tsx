import { directionOf, languages } from "../../src/messages/languages";
import { Table } from "./Table";

const english = new Intl.DisplayNames("en", { type: "language" });
const own = (tag: string) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;

/** The languages that the library includes, from its files. */
export function LanguageTable() {
  const tags = Object.keys(languages);
  return (
    <Table
      caption={`The ${tags.length} included languages`}
      head={["Tag", "Name", "In English", "Direction"]}
      rows={tags.map((tag) => [
        `\`${tag}\``,
        <span key="own" lang={tag} dir={directionOf(tag)}>
          {own(tag)}
        </span>,
        english.of(tag),
        directionOf(tag) === "rtl" ? "right to left" : "left to right",
      ])}
    />
  );
}
