import { useCallback, useEffect, useRef, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";

/**
 * A WebDAV account's password: hidden, being read, shown, or why it cannot be. `gone`: there is no such account;
 * `notConfirmed`: the host has not confirmed who the user is; `confirmed`: it has, and "Copy" has to be pressed again.
 */
export type DavPassword =
  | { kind: "hidden" }
  | { kind: "reading" }
  | { kind: "shown"; password: string }
  | { kind: "gone" }
  | { kind: "notConfirmed" }
  | { kind: "confirmed" }
  | { kind: "failed"; error: unknown };

/**
 * Reads the password of an account when the user asks for it. It is only in this state, and only while it is shown: the
 * list in the query cache has none.
 */
export function useDavPassword(id: string) {
  const { client, askForSignIn, identity } = useSettingsContext();
  const [state, setState] = useState<DavPassword>({ kind: "hidden" });
  const isConfirmed = useRef(false);
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

  /** Resolves to whether the host lets the password be read, and whether it was asked. Not again until this closes. */
  const confirm = useCallback(async () => {
    if (isConfirmed.current) return { isConfirmed: true, wasAsked: false };
    const answer = identity.ask("showWebDavPassword");
    const wasAsked = identity.isOpen();
    isConfirmed.current = await answer;
    return { isConfirmed: isConfirmed.current, wasAsked };
  }, [identity]);

  const ask = useCallback(async () => {
    setState({ kind: "reading" });
    const result: DavPassword = (await confirm()).isConfirmed ? await read() : { kind: "notConfirmed" };
    if (!closing.current?.signal.aborted) setState(result);
  }, [confirm, read]);
  /** Reads it to copy it, without showing it. */
  const readHidden = useCallback(async () => {
    const answer = await confirm();
    // Browsers copy only upon a press, and the box was closed while the host's dialog was open.
    if (!answer.isConfirmed || answer.wasAsked) {
      if (!closing.current?.signal.aborted) setState({ kind: answer.isConfirmed ? "confirmed" : "notConfirmed" });
      return undefined;
    }
    const result = await read();
    if (result.kind === "shown") return result.password;
    if (!closing.current?.signal.aborted) setState(result);
    return undefined;
  }, [confirm, read]);
  const hide = useCallback(() => setState({ kind: "hidden" }), []);
  return { state, show: ask, hide, readHidden };
}
