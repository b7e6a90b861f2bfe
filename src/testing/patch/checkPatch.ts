import type { Preferences } from "../AccountState";
import { refusal } from "../envelope";
import { preferences } from "../preferences";
import type { Edition } from "../site";
import { boolean, text, type Check } from "./checks";

/** The body of `PATCH /user/setting` after its checks. A field that was absent or null is absent here. */
export type SettingPatch = Partial<Preferences> & Partial<OtherFields>;

/** The fields of a PATCH that are not preferences. */
interface OtherFields {
  current_password: string;
  new_password: string;
  two_fa_enabled: boolean;
  two_fa_code: string;
  group_expires: boolean;
}

const otherChecks: { [Key in keyof OtherFields]: Check<OtherFields[Key]> } = {
  current_password: text({ min: 4, max: 128 }),
  new_password: text({ min: 6, max: 128 }),
  two_fa_enabled: boolean,
  two_fa_code: text(),
  group_expires: boolean,
};

/** One field of the body. `name` is its name in the server's refusals. */
interface Field {
  key: string;
  name: string;
  check: Check<unknown>;
}

/** All fields that the server knows, in the order in which it checks them. */
const fields: readonly Field[] = [
  ...Object.entries(preferences).map(([key, { check, refusedAs }]) => ({ key, name: refusedAs ?? pascal(key), check })),
  ...Object.entries(otherChecks).map(([key, check]) => ({ key, name: pascal(key), check })),
];

/**
 * Checks the body of a PATCH before anything is written. One refused field refuses the whole body: returns the first
 * refusal, but a wrong type ahead of all others (recorded: `patch-refused.json`). Ignores unknown fields and null
 * (recorded: `patch.json`), and `group_expires` of any type on the community edition.
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
    const checked = check(json, name);
    if (!checked) return { refused: refusal("JSON marshall error") };
    refused ??= checked.refused;
    sent[key] = checked.value;
  }
  return refused === undefined ? { patch: sent } : { refused: refusal(refused) };
}

/** `version_retention_max` becomes `VersionRetentionMax`. */
function pascal(key: string): string {
  return key.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
