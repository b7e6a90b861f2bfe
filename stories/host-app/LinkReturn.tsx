import { useEffect, useRef, useState } from "react";
import { clientFor } from "./client";
import { textsOf } from "./texts";

/** The answer of an identity provider that has sent the user back; undefined on any other page of the host. */
export function linkAnswer(address: URL) {
  const provider = /^\/callback\/openid\/(\d+)$/.exec(address.pathname)?.[1];
  if (provider === undefined) return undefined;
  const code = address.searchParams.get("code") ?? "";
  const session_id = address.searchParams.get("state") ?? "";
  // By RFC 6749, 4.1.2.1: `access_denied` if the user has said no, or another word.
  const error = address.searchParams.get("error") ?? (code === "" ? "no code" : undefined);
  return { provider: Number(provider), code, session_id, error };
}

/**
 * The page to which an identity provider sends the user back. It links the identity and closes its window, whose opener
 * reads the account again once it has the focus.
 */
export function LinkReturn({ answer }: { answer: NonNullable<ReturnType<typeof linkAnswer>> }) {
  const [state, setState] = useState<"linking" | "linked" | "notLinked" | "linkDenied">(() =>
    answer.error === undefined ? "linking" : answer.error === "access_denied" ? "linkDenied" : "notLinked",
  );
  const isSent = useRef(false);
  useEffect(() => {
    // Nothing was prepared that could be finished. The window stays open, and says why.
    if (answer.error !== undefined) return;
    // React's strict mode runs effects twice, and this works once.
    if (isSent.current) return;
    isSent.current = true;
    clientFor(undefined)
      .finishLinking({ provider: answer.provider, code: answer.code, session_id: answer.session_id })
      .then(
        () => {
          setState("linked");
          close();
        },
        () => setState("notLinked"),
      );
  }, [answer]);
  const text = textsOf(navigator.language);
  return (
    <main className="host-center">
      <p role="status">{text[state]}</p>
      <p>
        <a href="/#cr-linkedIdentities">{text.backToSettings}</a>
      </p>
    </main>
  );
}
