import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { followAnswers } from "../../account/followAnswers";
import { readProviders } from "../../account/identities";
import { goToDocument, nextTask } from "../../browser/apis";
import { deepActiveElement, isFocusLost } from "../../browser/focus";
import { tellHost } from "../../browser/tellHost";
import { useAccount } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { shownEmail } from "../../text/shownEmail";

/**
 * `waiting`: the user is at the provider, in a window that the host has opened; `notOpened`: there is no such window.
 */
export type Linking =
  | { kind: "idle" | "notConfirmed" | "notOpened" }
  | { kind: "asking" | "busy" | "waiting"; provider: number }
  | { kind: "failed"; error: unknown };

/** Milliseconds after which a page that is still there was kept: the user has stopped the navigation, or stayed. */
const patience = 10_000;

/** Begins to link identities: asks the server for the provider's address, and goes there or has the host go there. */
export function useLinking() {
  const { client, callbacks, unsaved, identity, askForSignIn, learnScope, owner, queries } = useSettingsContext();
  const queryClient = useQueryClient();
  const user = useAccount(["user"]);
  const [state, setState] = useState<Linking>({ kind: "idle" });
  const closing = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    closing.current = controller;
    // The user has come back to this page, which the browser has kept.
    const returned = () => setState({ kind: "idle" });
    addEventListener("pageshow", returned);
    return () => {
      controller.abort();
      removeEventListener("pageshow", returned);
    };
  }, []);
  /** Ends the wait for a read that shows the identity. */
  const stopFollowing = useRef<() => void>(undefined);

  const email = user.status === "ready" ? user.account.user.email : "";
  // Only Logto takes one.
  const hintFor = (provider: number) => (provider === 0 ? shownEmail(email) : "");

  const begin = async (provider: number) => {
    const signal = closing.current?.signal;
    const opener = deepActiveElement(document) as HTMLElement | null;
    const busy: Linking = { kind: "busy", provider };
    setState(busy);
    if (!(await identity.ask("linkIdentity"))) {
      if (signal?.aborted) return;
      setState({ kind: "notConfirmed" });
      // The host's dialog, which is still going, may have taken the focus along.
      nextTask(() => {
        if (opener && isFocusLost(opener)) opener.focus();
      });
      return;
    }
    try {
      const address = await client.startLinking(provider, hintFor(provider) || undefined, { signal });
      const tell = unsaved.tellerOf(owner);
      stopFollowing.current?.();
      stopFollowing.current = followAnswers({ queryClient, client, queries: queries(), owner }, ({ setting }) => {
        const isLinked = readProviders(setting?.open_id, {}).some((one) => one.provider === provider);
        if (isLinked) tell({ type: "identityLinked", provider });
        return isLinked;
      });
      const { onLinkIdentity } = callbacks.current;
      if (!onLinkIdentity) {
        // It stays busy until the page has gone: another press would only make the server prepare another address.
        goToDocument(address);
        // Only this press: the user may have come back, and pressed again.
        const stopped = setTimeout(() => setState((now) => (now === busy ? { kind: "idle" } : now)), patience);
        signal?.addEventListener("abort", () => clearTimeout(stopped));
        return;
      }
      let answer: unknown;
      setState({ kind: "waiting", provider });
      tellHost(() => void (answer = onLinkIdentity(address, provider)));
      if (answer === false) setState({ kind: "notOpened" });
    } catch (error) {
      if (signal?.aborted) return;
      askForSignIn(error);
      learnScope(error, "UserSecurityInfo.Write");
      setState({ kind: "failed", error });
    }
  };
  return {
    state,
    link: (provider: number) => {
      if (state.kind === "busy" || identity.isOpen()) return;
      // The host's window leaves the page as it is. Asked first: the server does not wait long for what comes then.
      if (callbacks.current.onLinkIdentity === undefined && unsaved.count > 0) setState({ kind: "asking", provider });
      else void begin(provider);
    },
    leave: () => {
      if (state.kind === "asking") void begin(state.provider);
    },
    reset: () => setState({ kind: "idle" }),
  };
}
