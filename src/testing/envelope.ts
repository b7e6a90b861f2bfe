import { randomUuid } from "./random";

/** The server's envelope. Every application error is HTTP 200. */
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

/** Success. Without data the key is absent, as the server leaves it out. */
export const success = (data?: unknown): Response =>
  json(data === undefined ? { code: 0, msg: "" } : { code: 0, data, msg: "" });

/** A failure of a handler. These carry a `correlation_id`. */
export const failure = (code: number, msg: string): Response => json({ code, msg, correlation_id: randomUuid() });

/** A failure of the checks before the handler: 40001 without a `correlation_id`, as recorded. */
export const refusal = (msg: string): Response => json({ code: 40001, msg });

/** Any other envelope, as it is. */
export const answer = (body: Envelope): Response => json(body);

/** An endpoint that this edition or version lacks. */
export const notFound = (): Response =>
  new Response("404 page not found", { status: 404, headers: { "Content-Type": "text/plain" } });

/** The handler crashed: HTTP 500 with an empty body. */
export const crash = (): Response => new Response(null, { status: 500 });
