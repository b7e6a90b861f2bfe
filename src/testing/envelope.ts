import { randomUuid } from "./random";

/** The JSON of every answer. Errors also have HTTP status 200. */
export interface Envelope {
  code: number;
  msg: string;
  data?: unknown;
  correlation_id?: string;
}

const json = (body: Envelope): Response =>
  new Response(JSON.stringify(body), {
    status: 200,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "private, no-cache" },
  });

/** Answers with success. Without data, the answer has no `data` key. */
export const success = (data?: unknown): Response =>
  json(data === undefined ? { code: 0, msg: "" } : { code: 0, data, msg: "" });

/** Answers with an error from a handler, which has a `correlation_id`. */
export const failure = (code: number, msg: string): Response => json({ code, msg, correlation_id: randomUuid() });

/** Answers with an error from the checks before a handler: no `correlation_id` (recorded: `patch-refused.json`). */
export const refusal = (msg: string): Response => json({ code: 40001, msg });

/** Answers with any other envelope. */
export const answer = (body: Envelope): Response => json(body);

/** Answers for an endpoint that does not exist (recorded: `anonymous.json`). */
export const notFound = (): Response =>
  new Response("404 page not found", { status: 404, headers: { "Content-Type": "text/plain" } });

/** Answers for a handler that crashed (recorded: `two-factor.json`). */
export const crash = (): Response => new Response(null, { status: 500 });
