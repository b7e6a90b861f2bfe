import { CloudreveError } from "./CloudreveError";

/**
 * The `code` of a call that the server does not have. It is this library's own, with a text among those of the server's
 * codes: Cloudreve answers an unknown path with HTTP 404 in plain text (recorded on the community edition).
 */
const code = -404;

/**
 * Waits for a call that an older Pro server may lack. Only for calls that nothing else on the page waits for. Rejects
 * with a {@link CloudreveError} that {@link isNotOffered} recognizes if the server lacks it.
 */
export async function ifOffered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const isPlain =
      error instanceof CloudreveError && error.kind === "http" && error.msg?.trim() === "404 page not found";
    throw isPlain ? new CloudreveError("application", { status: 404, code, msg: "no such call" }) : error;
  }
}

/** Returns whether the server does not have the call: to try it again does not help. */
export function isNotOffered(error: unknown): boolean {
  return error instanceof CloudreveError && error.code === code;
}
