import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { FieldName } from "./fields";
import { issue } from "./issue";
import { fieldNamed } from "./fieldNamed";

/** A refusal that belongs to one field: an issue where its reason is known, else the server's own words. */
export interface RefusedField<Name extends FieldName> {
  name: Name;
  message: string;
}

/**
 * Finds the field that the server refused, if it named one of `sent`.
 *
 * It names them in English by its own struct's words ("Nickname too long", "VersionRetentionMax too short").
 * "Invalid parameters." names none: then it can only be meant for a field that was sent alone.
 */
export function refusedField<Name extends FieldName>(
  error: unknown,
  sent: readonly Name[],
): RefusedField<Name> | undefined {
  if (!(error instanceof CloudreveError) || (error.code !== codes.parameter && error.code !== codes.database))
    return undefined;
  const msg = error.msg ?? "";
  const name = sent.find((candidate) => fieldNamed(candidate).refusedAs.test(msg));
  if (name) return { name, message: reason(name, error.code, msg) };
  const [only] = sent;
  return error.code === codes.parameter && msg !== "" && only && sent.length === 1
    ? { name: only, message: msg }
    : undefined;
}

function reason(name: FieldName, code: number, msg: string): string {
  if (name === "nick" && code === codes.database) return issue("nameNotStored");
  if (msg.endsWith("too long")) return issue("tooLong");
  if (msg.endsWith("too short")) return issue("tooShort");
  return msg;
}
