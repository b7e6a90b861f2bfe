import type { CloudreveContext } from "./App";
import { refusal } from "./envelope";

/** A request body as an object, or the refusal to answer with. Messages as recorded. */
export type ParsedBody = { fields: Record<string, unknown> } | { refused: Response };

/** Reads a JSON body: no JSON type or no JSON is a "Parameter error", JSON that is no object a "JSON marshall error". */
export async function readBody(context: CloudreveContext): Promise<ParsedBody> {
  if (/urlencoded|multipart/.test(context.req.header("Content-Type") ?? ""))
    return { refused: refusal("Parameter error") };
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch {
    return { refused: refusal("Parameter error") };
  }
  // `null` decodes to nothing at all, which is no error.
  if (body === null) return { fields: {} };
  if (typeof body !== "object" || Array.isArray(body)) return { refused: refusal("JSON marshall error") };
  return { fields: body as Record<string, unknown> };
}

/** Checks text fields as the server does for sign-in and registration; answers with the first refusal. */
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

/** One text field that must be there. Lengths in characters. */
export interface TextRule {
  key: string;
  /** What the server calls it in its messages. */
  name: string;
  min?: number;
  max?: number;
  email?: boolean;
}

/** A text that `checkTexts` has let through. */
export const textOf = (fields: Record<string, unknown>, key: string): string => {
  const value = fields[key];
  return typeof value === "string" ? value : "";
};
