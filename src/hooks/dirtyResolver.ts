import type { Resolver } from "react-hook-form";
import type { InputValues, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import type { SectionStore } from "../settings/SectionStore";
import { fieldErrors } from "./fieldErrors";

/**
 * Checks the dirty fields by the field table's schemas, and hands on only them, as the server stores them.
 *
 * A clean field is never in the way: what was stored odd elsewhere must not block the saving of something else.
 */
export function dirtyResolver(store: SectionStore): Resolver<InputValues, unknown, Partial<StoredValues>> {
  return (inputs) => {
    const checked = [...store.getSnapshot().dirty].map(
      (name) => [name, fieldNamed(name).schema.safeParse(inputs[name])] as const,
    );
    const issues = checked.flatMap(
      ([name, { error }]) => error?.issues.map((issue) => ({ ...issue, path: [name] })) ?? [],
    );
    if (issues.length > 0) return { values: {}, errors: fieldErrors<InputValues>(issues) };
    return { values: Object.fromEntries(checked.map(([name, { data }]) => [name, data])), errors: {} };
  };
}
