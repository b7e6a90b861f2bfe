import { refusal } from "../envelope";
import { preferences } from "../preferences";
import type { Edition } from "../site";
import { boolean, text, type Check, type Checked } from "./checks";
import type { OtherFields, SettingPatch } from "./SettingPatch";

/** A field of the body, with its name in the server's struct. */
interface Field {
  key: string;
  name: string;
  check: Check<unknown>;
}

const otherChecks: { [Key in keyof OtherFields]: Check<OtherFields[Key]> } = {
  current_password: text({ min: 4, max: 128 }),
  new_password: text({ min: 6, max: 128 }),
  two_fa_enabled: boolean,
  two_fa_code: text(),
  group_expires: boolean,
};

/** Every field that the server knows, in the order in which it checks them. It reports the first refusal. */
const fields: readonly Field[] = [
  ...Object.entries(preferences).map(([key, { check, refusedAs }]) => ({ key, name: refusedAs ?? pascal(key), check })),
  ...Object.entries(otherChecks).map(([key, check]) => ({ key, name: pascal(key), check })),
];

/**
 * Checks the body of a PATCH as the server does, before anything is written: nothing of a body with one refused field is
 * saved (`patch-refused.json`). Fields that the server does not know are ignored, and so is null. Community does not
 * know `group_expires`, whatever its type.
 */
export function checkPatch(
  body: Record<string, unknown>,
  edition: Edition,
): { patch: SettingPatch } | { refused: Response } {
  const sent: Record<string, unknown> = {};
  let refused: string | undefined;
  for (const { key, name, check } of fields) {
    const json = body[key];
    if (json === undefined || json === null || (key === "group_expires" && edition === "community")) continue;
    const checked: Checked<unknown> | undefined = check(json, name);
    // A wrong type anywhere is reported before every other refusal.
    if (!checked) return { refused: refusal("JSON marshall error") };
    refused ??= checked.refused;
    sent[key] = checked.value;
  }
  return refused === undefined ? { patch: sent } : { refused: refusal(refused) };
}

/** `version_retention_max` as `VersionRetentionMax`. */
function pascal(key: string): string {
  return key.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
