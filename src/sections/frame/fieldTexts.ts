import type { Messages } from "../../messages/Messages";
import type { FieldName } from "../../settings/fields";
import { fieldNamed } from "../../settings/fieldNamed";

export interface FieldTexts {
  label: string;
  why: string;
}

/** Returns a field's texts from the messages of its section. Throws if there are none. */
export function textOf(messages: Messages, name: FieldName): FieldTexts {
  const group = messages[fieldNamed(name).section] as unknown as Partial<Record<string, FieldTexts>>;
  const texts = group[name];
  if (!texts) throw new Error(`cloudreve-settings-ui: there are no texts for "${name}".`);
  // Without the field's other texts, whose keys (such as `name`) could be those of the row's props.
  return { label: texts.label, why: texts.why };
}
