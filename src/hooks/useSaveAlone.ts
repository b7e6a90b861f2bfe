import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Account } from "../account/Account";
import type { AccountEvent } from "../account/AccountEvent";
import { followAnswers } from "../account/followAnswers";
import { SaveAlone, type AloneOutcome, type AlonePatch, type AloneRequest } from "../saving/SaveAlone";
import type { CallRequest } from "../saving/SaveRequest";
import type { SaveStatus } from "../saving/SaveStatus";
import { useSettingsContext } from "./SettingsContext";

/** @see useSaveAlone */
export type AloneSaveOptions = Pick<AloneRequest, "isDone" | "onEnded"> &
  (AlonePatch | CallRequest) & {
    /** Returns what the host is told once the save has taken effect: called after `isDone` and `onEnded`. */
    event: () => AccountEvent | undefined;
  };

export interface AloneSave {
  status: SaveStatus;
  /**
   * Sends the request when its turn has come, and after `first`, if given, has resolved to true. The status is `saving`
   * from the call on. Resolves to the outcome; undefined if a save is already running, or has succeeded and is not
   * forgotten.
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

const create = () => new SaveAlone();

/**
 * Returns a save outside the preference forms: a PATCH of its own (password, two-factor authentication, membership), or
 * another call (`run`).
 *
 * `patch` is called at the head of the queue, so that a secret is read from its form only then. After a lost answer,
 * `isDone` tells from the account that was read back whether the save took effect. The host is told of its `event` once
 * it has, if need be when a later read shows it, also after the component has unmounted. With an `id`, a component that
 * mounts anew meets the save that the former one had begun, and its outcome.
 */
export function useSaveAlone(request: AloneSaveOptions, id?: string): AloneSave {
  const { client, queries, send, owner, unsaved } = useSettingsContext();
  const queryClient = useQueryClient();
  const [alone] = useState(() => (id === undefined ? create() : unsaved.saveAloneOf(id, owner, create)));
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
  /** Ends the wait for a read that shows the outcome of the last save. */
  const stopFollowing = useRef<() => void>(undefined);
  const start = useCallback(
    (first?: () => Promise<boolean>) => {
      const tell = unsaved.tellerOf(owner);
      const isDone = (account: Partial<Account>) => latest.current.isDone?.(account);
      const tellOfEvent = () => {
        const event = latest.current.event();
        if (event) tell(event);
      };
      const onEnded = (outcome: AloneOutcome) => {
        latest.current.onEnded?.(outcome);
        if (outcome.kind === "saved") tellOfEvent();
        // Where no answer can tell, nothing that the form holds is kept for one.
        if (outcome.kind !== "unknown" || !latest.current.isDone) return;
        stopFollowing.current = followAnswers({ queryClient, client, queries: queries(), owner }, (account) => {
          const done = isDone(account);
          if (done) tellOfEvent();
          return done !== undefined;
        });
      };
      stopFollowing.current?.();
      const common = { first, owner, isDone, onEnded };
      const { current } = latest;
      if ("run" in current) {
        const { run, changes, scope, apply } = current;
        return alone.send(send, { ...common, run, changes, scope, apply });
      }
      // The latest render makes the patch: the form may have been hidden and shown again while the save waited.
      const patch = () => (latest.current as AlonePatch).patch();
      return alone.send(send, { ...common, patch });
    },
    [alone, send, client, queries, queryClient, owner, unsaved],
  );
  return {
    status,
    send: start,
    stop: alone.stop,
    forget: alone.forget,
    getStatus: alone.getSnapshot,
    subscribe: alone.subscribe,
  };
}
