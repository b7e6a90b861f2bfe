import type { RecordedResponse } from "./recordings";

/** Keys whose values differ in each run or on each site. Only their types are compared. */
const varying = new Set([
  "id",
  "created_at",
  "used_at",
  "last_used_at",
  "access_token",
  "refresh_token",
  "access_expires",
  "refresh_expires",
  "correlation_id",
  "challenge",
  "instance_id",
]);
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const placeholder = /^\{\{\w+\}\}$/;

/**
 * Returns the differences between an answer and the recorded one, in words. Keys in `unrecorded` may be in the answer,
 * but not in the recording.
 */
export async function responseDifferences(
  recorded: RecordedResponse,
  response: Response,
  unrecorded: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const text = await response.text();
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got) found.push(`${what}: recorded ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  };
  compare("status", recorded.status, response.status);
  if (recorded["content-type"] !== undefined)
    compare("content-type", recorded["content-type"], response.headers.get("content-type"));
  if (recorded.location !== undefined) compare("location", recorded.location, response.headers.get("location"));
  if (recorded.text !== undefined) compare("text", recorded.text, text);
  if (recorded.body) found.push(...valueDifferences("", recorded.body, parse(text), unrecorded));
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Compares keys and types on every level, and the values of keys that do not vary. */
function valueDifferences(path: string, recorded: unknown, got: unknown, unrecorded: ReadonlySet<string>): string[] {
  const where = path || "body";
  if (typeOf(recorded) !== typeOf(got))
    return [`${where}: recorded ${typeOf(recorded)}, got ${typeOf(got)} ${JSON.stringify(got)}`];
  if (Array.isArray(recorded) && Array.isArray(got)) {
    if (recorded.length !== got.length) return [`${where}: recorded ${recorded.length} entries, got ${got.length}`];
    return recorded.flatMap((entry, index) => valueDifferences(`${path}[${index}]`, entry, got[index], unrecorded));
  }
  if (isObject(recorded) && isObject(got)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(got)]);
    return [...keys].flatMap((key) => {
      const inner = path ? `${path}.${key}` : key;
      if (unrecorded.has(key)) return key in recorded ? [`${inner}: recorded, though marked as unrecorded`] : [];
      if (!(key in got)) return [`${inner}: recorded, but missing`];
      if (!(key in recorded)) return [`${inner}: not recorded, got ${JSON.stringify(got[key])}`];
      return valueDifferences(inner, recorded[key], got[key], unrecorded);
    });
  }
  if (varies(path, recorded)) {
    const recordedDate = typeof recorded === "string" && isoDate.test(recorded);
    return recordedDate && !isoDate.test(got as string)
      ? [`${where}: recorded a date, got ${JSON.stringify(got)}`]
      : [];
  }
  return recorded === got ? [] : [`${where}: recorded ${JSON.stringify(recorded)}, got ${JSON.stringify(got)}`];
}

function varies(path: string, recorded: unknown): boolean {
  return (
    varying.has(path.slice(path.lastIndexOf(".") + 1)) || (typeof recorded === "string" && placeholder.test(recorded))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);
