import { CloudreveError } from "../../api/CloudreveError";

/** Waits for a read that comes before a call. If it fails, so has the call, which was not sent. */
export async function beforeSending<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw error instanceof CloudreveError ? new CloudreveError(error.kind, { ...error, unsent: true }) : error;
  }
}
