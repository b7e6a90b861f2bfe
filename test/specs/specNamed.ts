import { messages } from "../../src/messages/en-US";
import type { FieldName } from "../../src/settings/fields";
import type { PreferenceSectionId } from "../../src/settings/preference";
import type { Resources, Spec } from "./Spec";
import { specs } from "./specs";

/** A spec whose types are no longer told apart, for loops over all fields. */
export type AnySpec = Spec<unknown, unknown>;

export const names = Object.keys(specs) as FieldName[];

/** The sections that have fields, in the order of the page. */
export const sections = [...new Set(names.map((name) => specs[name].section))];

export const specNamed = (name: FieldName): AnySpec => specs[name] as unknown as AnySpec;
export const sectionOf = (name: FieldName): PreferenceSectionId => specs[name].section;
export const namesOf = (section: PreferenceSectionId): FieldName[] =>
  names.filter((name) => sectionOf(name) === section);

/** Returns the key of a field in the answers. */
export const answerKey = (name: FieldName): string => specNamed(name).answeredAs ?? name;

/** Returns the type of a field in JSON. */
export function jsonTypeOf(name: FieldName): "string" | "number" | "boolean" | "strings" {
  const [from] = specs[name].change;
  return typeof from === "object" ? "strings" : (typeof from as "string" | "number" | "boolean");
}

/** Returns the value of a field in the server's answers. Undefined: this server does not know the field. */
export function meaningIn(resources: Pick<Resources, "site"> & Partial<Resources>, name: FieldName): unknown {
  const { at, absent } = specNamed(name);
  const raw = resources[at]?.[answerKey(name)] ?? undefined;
  if (raw !== undefined && raw !== "") return raw;
  return (typeof absent === "function" ? (absent as (site: object) => unknown)(resources.site) : absent) ?? raw;
}

/** Whether an input stands for this stored value, or is how the box shows it. */
export function meansStored(name: FieldName, input: unknown, stored: unknown): boolean {
  const spec = specNamed(name);
  if (JSON.stringify(spec.inputOf(stored)) === JSON.stringify(input)) return true;
  const meant = spec.storedOf(input);
  return meant !== undefined && spec.same(meant, stored);
}

/** Returns the label of a field's row, in English. */
export function labelOf(name: FieldName): string {
  const texts = messages[sectionOf(name)] as unknown as Partial<Record<string, { label: string }>>;
  return texts[name]?.label ?? `(no text for ${name})`;
}
