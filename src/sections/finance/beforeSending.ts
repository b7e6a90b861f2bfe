import { asUnsent } from "../../api/asUnsent";

/** Waits for a read that comes before a call. If it fails, so has the call, which was not sent. */
export function beforeSending<T>(read: Promise<T>): Promise<T> {
  return read.catch((error: unknown) => {
    throw asUnsent(error);
  });
}
