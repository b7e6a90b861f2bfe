import type { FieldName } from "../../src/settings/fields";
import type { AccountState } from "../../src/testing/AccountState";
import type { Json } from "../specs/Spec";
import { answerKey, meaningIn, names, specNamed } from "../specs/specNamed";

/** What the embedded server answers of its site unless told. */
const site: Json = { default_theme: "#1976d2" };

/** A field as the server holds it. */
export function valueOf(account: AccountState, name: FieldName): unknown {
  return meaningIn({ site, [specNamed(name).at]: { [answerKey(name)]: account[name] } }, name);
}

/** The fields that the data of an answer tells, and their values. */
export function fieldsIn(data: unknown): [FieldName, unknown][] {
  // The two-factor key is a text.
  if (!isObject(data)) return [];
  const at = "nickname" in data ? "user" : "version_retention_enabled" in data ? "setting" : undefined;
  return names
    .filter((name) => specNamed(name).at === at)
    .map((name) => [name, meaningIn({ site, user: data, setting: data }, name)]);
}

function isObject(data: unknown): data is Json {
  return typeof data === "object" && data !== null;
}
