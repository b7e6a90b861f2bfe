import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import * as z from "zod/mini";
import type { InputValues, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import type { SectionStore } from "../settings/SectionStore";

type SectionResolver = Resolver<InputValues, unknown, Partial<StoredValues>>;

/**
 * Checks the dirty fields by the field table's schemas, and hands on only them, as the server stores them.
 *
 * A clean field is never in the way: what was stored odd elsewhere must not block the saving of something else.
 */
export function dirtyResolver(store: SectionStore): SectionResolver {
  return (values, context, options) => {
    const shape = Object.fromEntries([...store.getSnapshot().dirty].map((name) => [name, fieldNamed(name).schema]));
    const resolve = zodResolver(z.object(shape)) as unknown as SectionResolver;
    return resolve(values, context, options);
  };
}
