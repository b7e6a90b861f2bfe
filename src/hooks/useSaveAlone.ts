import { useCallback, useEffect, useRef, useState } from "react";
import { SaveAlone, type AloneOutcome, type AloneRequest } from "../saving/SaveAlone";
import type { SaveStatus } from "../saving/SaveStatus";
import { useSettingsContext } from "./SettingsContext";

export interface AloneSave {
  status: SaveStatus;
  /** Sends it when its turn has come. Returns how it ended; undefined where another one is under way. */
  send: () => Promise<AloneOutcome | undefined>;
  /** Stops the waiting for another tab. */
  stop: () => void;
  /** Forgets how the last save ended. */
  forget: () => void;
  /** Returns the status between two renders, and tells of its changes. */
  getStatus: () => SaveStatus;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Sends a save that shares its PATCH with nothing: password, two-factor authentication, membership.
 *
 * `patch` is called at the head of the queue, so that a secret is read from its form only then; `isDone` tells from the
 * setting that was read back after a lost answer whether the save was done.
 */
export function useSaveAlone(request: Omit<AloneRequest, "owner">): AloneSave {
  const { send: sendSettings, owner } = useSettingsContext();
  const [alone] = useState(() => new SaveAlone());
  const latest = useRef(request);
  useEffect(() => {
    latest.current = request;
  });
  // Not useSyncExternalStore, which renders at once: the status is shown together with what `onEnded` has set.
  const [status, showStatus] = useState(alone.getSnapshot);
  useEffect(() => alone.subscribe(() => showStatus(alone.getSnapshot())), [alone]);
  const send = useCallback(
    () =>
      alone.send(sendSettings, {
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
