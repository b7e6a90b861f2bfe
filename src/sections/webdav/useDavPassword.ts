import { useCallback, useEffect, useRef, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";

/** A WebDAV account's password: hidden, being read, shown, or why it cannot be. `gone`: there is no such account. */
export type DavPassword =
  | { kind: "hidden" }
  | { kind: "reading" }
  | { kind: "shown"; password: string }
  | { kind: "gone" }
  | { kind: "failed"; error: unknown };

/**
 * Reads the password of an account when the user asks for it. It is only in this state, and only while it is shown: the
 * list in the query cache has none.
 */
export function useDavPassword(id: string) {
  const { client, askForSignIn } = useSettingsContext();
  const [state, setState] = useState<DavPassword>({ kind: "hidden" });
  const closing = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    closing.current = controller;
    return () => controller.abort();
  }, []);

  const read = useCallback(async (): Promise<DavPassword> => {
    const signal = closing.current?.signal;
    try {
      const password = await client.getDavPassword(id, { signal });
      return password === undefined ? { kind: "gone" } : { kind: "shown", password };
    } catch (error) {
      if (!signal?.aborted) askForSignIn(error);
      return { kind: "failed", error };
    }
  }, [client, id, askForSignIn]);

  const ask = useCallback(async () => {
    setState({ kind: "reading" });
    const result = await read();
    if (!closing.current?.signal.aborted) setState(result);
  }, [read]);
  /** Reads it to copy it, without showing it. */
  const readHidden = useCallback(async () => {
    const result = await read();
    if (result.kind === "shown") return result.password;
    if (!closing.current?.signal.aborted) setState(result);
    return undefined;
  }, [read]);
  const hide = useCallback(() => setState({ kind: "hidden" }), []);
  return { state, show: ask, hide, readHidden };
}
