import { useCallback, useEffect, useRef, useState } from "react";
import { SaveAlone, type AloneOutcome, type AloneRequest } from "../saving/SaveAlone";
import type { SaveStatus } from "../saving/SaveStatus";
import { useSettingsContext } from "./SettingsContext";

export interface AloneSave {
  status: SaveStatus;
  /**
   * Sends the request when its turn has come, and after `first`, if given, has resolved to true. The status is `saving`
   * from the call on. Resolves to the outcome; undefined if a save is already running.
   */
  send: (first?: () => Promise<boolean>) => Promise<AloneOutcome | undefined>;
  /** Stops waiting for another tab. */
  stop: () => void;
  /** Resets the status after a save has ended. */
  forget: () => void;
  /** Returns the current status, which may be newer than the rendered one. */
  getStatus: () => SaveStatus;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Returns a save outside the preference forms (password, two-factor authentication, membership), sent in its own PATCH.
 *
 * `patch` is called at the head of the queue, so that a secret is read from its form only then. After a lost answer,
 * `isDone` tells from the setting that was read back whether the save took effect. With an `id`, a component that mounts
 * anew meets the save that the former one had begun, and its outcome.
 */
export function useSaveAlone(request: Omit<AloneRequest, "owner" | "first">, id?: string): AloneSave {
  const { send: sendSettings, owner, unsaved } = useSettingsContext();
  const [alone] = useState(() => (id === undefined ? new SaveAlone() : unsaved.saveAloneOf(id, owner)));
  const latest = useRef(request);
  useEffect(() => {
    latest.current = request;
  });
  // Not useSyncExternalStore, which renders synchronously: the status must appear together with the state of `onEnded`.
  const [status, showStatus] = useState(alone.getSnapshot);
  useEffect(() => {
    const follow = () => showStatus(alone.getSnapshot());
    follow();
    const unsubscribe = alone.subscribe(follow);
    return () => {
      unsubscribe();
      alone.forget();
    };
  }, [alone]);
  const send = useCallback(
    (first?: () => Promise<boolean>) =>
      alone.send(sendSettings, {
        first,
        owner,
        patch: () => latest.current.patch(),
        isDone: (setting) => latest.current.isDone(setting),
        onEnded: (outcome) => latest.current.onEnded?.(outcome),
      }),
    [alone, sendSettings, owner],
  );
  return {
    status,
    send,
    stop: alone.stop,
    forget: alone.forget,
    getStatus: alone.getSnapshot,
    subscribe: alone.subscribe,
  };
}
