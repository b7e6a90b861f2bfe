import type { FieldName } from "../../src/settings/fields";
import type { AccountState } from "../../src/testing/AccountState";
import type { Json } from "../specs/Spec";
import { answerKey, meaningIn, names, specNamed } from "../specs/specNamed";

/** The embedded server's default site. */
const site: Json = { default_theme: "#1976d2" };

/** Returns a field's value on the server. */
export function valueOf(account: AccountState, name: FieldName): unknown {
  return meaningIn({ site, [specNamed(name).at]: { [answerKey(name)]: account[name] } }, name);
}

/** Returns the fields that the data of an answer holds, and their values. */
export function fieldsIn(data: unknown): [FieldName, unknown][] {
  // The two-factor key is a string.
  if (!isObject(data)) return [];
  const at = "nickname" in data ? "user" : "version_retention_enabled" in data ? "setting" : undefined;
  return names
    .filter((name) => specNamed(name).at === at)
    .map((name) => [name, meaningIn({ site, user: data, setting: data }, name)]);
}

function isObject(data: unknown): data is Json {
  return typeof data === "object" && data !== null;
}
