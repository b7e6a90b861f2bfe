import type { CloudreveContext } from "./App";
import { refusal } from "./envelope";

/** A JSON body, or the server's refusal. */
export type ParsedBody = { fields: Record<string, unknown> } | { refused: Response };

/** Reads a JSON body. Refuses forms, broken JSON, and JSON that is not an object (recorded: `patch-refused.json`). */
export async function readBody(context: CloudreveContext): Promise<ParsedBody> {
  if (/urlencoded|multipart/.test(context.req.header("Content-Type") ?? ""))
    return { refused: refusal("Parameter error") };
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch {
    return { refused: refusal("Parameter error") };
  }
  // Go decodes `null` into an empty struct.
  if (body === null) return { fields: {} };
  if (typeof body !== "object" || Array.isArray(body)) return { refused: refusal("JSON marshall error") };
  return { fields: body as Record<string, unknown> };
}

/** Checks the required texts of a body. Returns the refusal of the first that is wrong. */
export function checkTexts(fields: Record<string, unknown>, rules: readonly TextRule[]): Response | undefined {
  const sent = rules.map((rule) => ({ ...rule, value: fields[rule.key] ?? "" }));
  if (sent.some(({ value }) => typeof value !== "string")) return refusal("JSON marshall error");
  for (const { name, value, min, max, email } of sent as (TextRule & { value: string })[]) {
    const length = Array.from(value).length;
    if (length === 0) return refusal(`${name} cannot be empty`);
    if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return refusal(`${name} format error`);
    if (length < (min ?? 0)) return refusal(`${name} too short`);
    if (length > (max ?? Infinity)) return refusal(`${name} too long`);
  }
  return undefined;
}

/** A required text. `min` and `max` are in characters. */
export interface TextRule {
  key: string;
  /** Its name in the server's messages. */
  name: string;
  min?: number;
  max?: number;
  email?: boolean;
}

/** Returns a text after `checkTexts`; empty if it was not sent. */
export const textOf = (fields: Record<string, unknown>, key: string): string => {
  const value = fields[key];
  return typeof value === "string" ? value : "";
};
