import type { Messages } from "../../messages/Messages";
import type { FieldName } from "../../settings/fields";
import { fieldNamed } from "../../settings/fieldNamed";

/** The texts of a field's row. */
export interface FieldTexts {
  label: string;
  why: string;
}

/** Returns the texts that stand under a field's name in the group of its section. */
export function textOf(messages: Messages, name: FieldName): FieldTexts {
  const group = messages[fieldNamed(name).section] as unknown as Partial<Record<string, FieldTexts>>;
  const texts = group[name];
  if (!texts) throw new Error(`cloudreve-settings-ui: there are no texts for "${name}".`);
  return texts;
}
