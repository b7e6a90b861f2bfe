import * as z from "zod/mini";
import { CloudreveError } from "./CloudreveError";
import { codes } from "./codes";

const envelopeSchema = z.object({
  code: z.number(),
  msg: z.nullish(z.string()),
  data: z.optional(z.unknown()),
  correlation_id: z.nullish(z.string()),
});

/**
 * Opens an answer's body: gives `data` of a success, throws a {@link CloudreveError} for all else.
 *
 * Every refusal of Cloudreve comes with HTTP 200 and a code of its own; HTTP 500 with an empty body, 404 in
 * plain text and a proxy's pages come as well.
 */
export function openEnvelope(status: number, body: string): unknown {
  const envelope = envelopeSchema.safeParse(parseJson(body));
  const successful = status >= 200 && status < 300;
  if (!envelope.success) {
    if (!successful) throw new CloudreveError("http", { status });
    throw new CloudreveError("contract", { status, path: pathOf(envelope.error) });
  }

  const { code, msg, data, correlation_id } = envelope.data;
  if (code !== codes.ok) {
    throw new CloudreveError("application", {
      status,
      code,
      msg: readable(msg ?? ""),
      correlationId: correlation_id ?? undefined,
    });
  }
  if (!successful) throw new CloudreveError("http", { status });
  return data;
}

/** Checks `data` against a schema; the error names the path and never the value. */
export function checkData<T>(schema: z.ZodMiniType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (!result.success) throw new CloudreveError("contract", { status: 200, path: pathOf(result.error, "data") });
  return result.data;
}

const longest = 500;

/** A message that can stand in a sentence: nothing where nothing of it would be seen, and cut where it is no message. */
function readable(msg: string): string {
  if (!/[^\p{Z}\p{Cc}\p{Cf}]/u.test(msg)) return "";
  return msg.length > longest ? `${Array.from(msg.slice(0, longest)).slice(0, -1).join("")}…` : msg;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function pathOf(error: z.core.$ZodError, root?: string): string | undefined {
  const path = [...(root ? [root] : []), ...(error.issues[0]?.path ?? [])];
  return path.length > 0 ? path.map(String).join(".") : undefined;
}
