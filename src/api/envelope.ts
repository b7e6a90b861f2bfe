import * as z from "zod/mini";
import { answeredBy, type Answer } from "./answeredBy";
import { CloudreveError } from "./CloudreveError";
import { codes } from "./codes";

const envelopeSchema = z.object({
  code: z.number(),
  msg: z.nullish(z.string()),
  data: z.optional(z.unknown()),
  correlation_id: z.nullish(z.string()),
});

/**
 * Returns the `data` of a successful answer.
 *
 * Cloudreve refuses with HTTP 200 and a code in the envelope. Some answers have no envelope: HTTP 500 with an empty
 * body, 404 in plain text, and pages of proxies.
 *
 * @throws {@link CloudreveError} of kind `application`, `http` or `contract` for every other answer.
 */
export function openEnvelope(answer: Answer): unknown {
  const { status, body, retryAt } = answer;
  const envelope = envelopeSchema.safeParse(parseJson(body));
  const successful = status >= 200 && status < 300;
  if (!envelope.success) {
    const by = answeredBy(answer);
    // Cloudreve's own words for a path that it does not have (recorded: `anonymous.json`).
    const msg = status === 404 && body.length < 20 ? body : undefined;
    if (!successful) throw new CloudreveError("http", { status, msg, answeredBy: by, retryAt });
    throw new CloudreveError("contract", { status, path: pathOf(envelope.error), answeredBy: by, retryAt });
  }

  const { code, msg, data, correlation_id } = envelope.data;
  if (code !== codes.ok) {
    throw new CloudreveError("application", {
      status,
      code,
      msg: readable(msg ?? ""),
      correlationId: correlation_id ?? undefined,
      retryAt,
    });
  }
  if (!successful) throw new CloudreveError("http", { status, retryAt });
  return data;
}

/**
 * Returns `data` as its schema reads it.
 *
 * @throws {@link CloudreveError} of kind `contract` if `data` does not match. It names the path, never the value.
 */
export function checkData<T>(schema: z.ZodMiniType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (!result.success) throw new CloudreveError("contract", { status: 200, path: pathOf(result.error, "data") });
  return result.data;
}

const longest = 500;

/** Returns the message cut to 500 characters, to fit into a sentence; empty if nothing in it is visible. */
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
