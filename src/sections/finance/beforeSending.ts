import { CloudreveError } from "../../api/CloudreveError";

/** Waits for a read that comes before a call. If it fails, so has the call, which was not sent. */
export async function beforeSending<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof CloudreveError)) throw error;
    const { kind, status, code, msg, correlationId, path, answeredBy, retryAt } = error;
    throw new CloudreveError(kind, { status, code, msg, correlationId, path, answeredBy, retryAt, unsent: true });
  }
}
