import { useState } from "react";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { errorReason } from "../../messages/errorText";

type State = { kind: "idle" | "asking" | "busy" | "done" } | { kind: "failed"; error: unknown };

/** Has the host sign the user out, once, after the user has decided about unsaved changes. */
export function useSignOut() {
  const text = useMessages();
  const { callbacks, unsaved } = useSettingsContext();
  const [state, setState] = useState<State>({ kind: "idle" });

  const signOut = async () => {
    setState({ kind: "busy" });
    try {
      await callbacks.current.onSignOut?.();
      unsaved.endSession();
      setState({ kind: "done" });
    } catch (error) {
      setState({ kind: "failed", error });
    }
  };
  return {
    isAsking: state.kind === "asking",
    isBusy: state.kind === "busy",
    problem: state.kind === "failed" ? text.sessions.failed(errorReason(text, state.error)) : undefined,
    done: state.kind === "done" ? text.sessions.signedOut : undefined,
    /** Signs out, or asks first if changes are unsaved. */
    press: () => {
      if (unsaved.count > 0) setState({ kind: "asking" });
      else void signOut();
    },
    leave: () => void signOut(),
    /**
     * The user stays signed in, or does something else: the last outcome is said no more. Not while it is under way.
     */
    forget: () => setState((now) => (now.kind === "busy" ? now : { kind: "idle" })),
  };
}
