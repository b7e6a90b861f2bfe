import { refusal } from "../envelope";
import type { Edition } from "../site";
import { isColor } from "./isColor";
import type { SettingPatch } from "./SettingPatch";

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";
const isTextList = (value: unknown) => Array.isArray(value) && value.every((entry) => entry === null || isText(entry));
/** A 64-bit integer. Its largest, 2 ** 63 - 1, has become 2 ** 63 by the time that JavaScript has parsed it. */
const isInteger = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 2 ** 63;

const types: Record<keyof SettingPatch, (value: unknown) => boolean> = {
  nick: isText,
  language: isText,
  preferred_theme: isText,
  version_retention_enabled: isFlag,
  version_retention_ext: isTextList,
  version_retention_max: isInteger,
  current_password: isText,
  new_password: isText,
  two_fa_enabled: isFlag,
  two_fa_code: isText,
  disable_view_sync: isFlag,
  share_links_in_profile: isText,
  group_expires: isFlag,
};

/** Lengths in characters, in the order in which the server checks them; it reports the first that fails. */
const lengths = [
  { key: "nick", name: "Nickname", min: 1, max: 255 },
  { key: "language", name: "Language", min: 1, max: 255 },
] as const;
const passwordLengths = [
  { key: "current_password", name: "CurrentPassword", min: 4, max: 128 },
  { key: "new_password", name: "NewPassword", min: 6, max: 128 },
] as const;

/**
 * The server's own checks, all before anything is written: a good field beside a refused one is not saved.
 * Fields it does not know are ignored, and so is null. Community does not know `group_expires`, whatever its type.
 */
export function checkPatch(
  body: Record<string, unknown>,
  edition: Edition,
): { patch: SettingPatch } | { refused: Response } {
  const sent: Record<string, unknown> = {};
  for (const [key, isType] of Object.entries(types)) {
    const value = body[key];
    if (value === undefined || value === null || (key === "group_expires" && edition === "community")) continue;
    if (!isType(value)) return { refused: refusal("JSON marshall error") };
    sent[key] = value;
  }
  const patch: SettingPatch = sent;
  const refused =
    refusedLength(patch, lengths) ?? refusedColor(patch) ?? refusedMax(patch) ?? refusedLength(patch, passwordLengths);
  return refused === undefined ? { patch } : { refused: refusal(refused) };
}

type LengthRule = (typeof lengths | typeof passwordLengths)[number];

function refusedLength(patch: SettingPatch, rules: readonly LengthRule[]): string | undefined {
  for (const { key, name, min, max } of rules) {
    const value = patch[key];
    if (value === undefined) continue;
    const characters = Array.from(value).length;
    if (characters < min) return `${name} too short`;
    if (characters > max) return `${name} too long`;
  }
  return undefined;
}

const refusedColor = ({ preferred_theme }: SettingPatch) =>
  preferred_theme !== undefined && !isColor(preferred_theme) ? "Invalid parameters." : undefined;

const refusedMax = ({ version_retention_max = 0 }: SettingPatch) =>
  version_retention_max < 0 ? "VersionRetentionMax too short" : undefined;
