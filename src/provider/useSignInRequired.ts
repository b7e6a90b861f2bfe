import { now } from "../browser/apis";
import { useCallback, useRef } from "react";
import { asksForSignIn } from "../api/failures";
import type { UnsavedForms } from "../form/UnsavedForms";
import type { SettingsCallbacks } from "../hooks/SettingsContext";
import { tellHost } from "../browser/tellHost";

/** Refusals within this time (ms) count as one: they answer calls that were in flight together. */
const together = 1_000;

/** Returns functions that call `onSignInRequired`, once for all calls that meet the same refusal. */
export function useSignInRequired(callbacks: { readonly current: SettingsCallbacks }, unsaved: UnsavedForms) {
  const askedAt = useRef(Number.NEGATIVE_INFINITY);

  const askForSignIn = useCallback(
    (error: unknown) => {
      if (!asksForSignIn(error)) return;
      const wasTold = now() - askedAt.current < together;
      askedAt.current = now();
      if (wasTold) return;
      unsaved.awaitSignIn();
      const { count, sections } = unsaved.getSnapshot();
      tellHost(callbacks.current.onSignInRequired, { count, sections });
    },
    [callbacks, unsaved],
  );
  /** A save succeeded: the next refusal is a new one. */
  const saveSucceeded = useCallback(() => void (askedAt.current = Number.NEGATIVE_INFINITY), []);
  return { askForSignIn, saveSucceeded };
}
