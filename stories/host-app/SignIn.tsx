import { useRef, useState, type SyntheticEvent } from "react";
import { session, type Refusal, type SignInStep } from "./session";
import type { Texts } from "./texts";

interface SignInProps {
  text: Texts;
  /** The heading, if the form is not in a dialog. */
  title?: string;
  onSignedIn?: () => void;
}

/** The form to sign in to the server: e-mail and password, then a 2FA code if the server asks for one. */
export function SignIn({ text, title, onSignedIn }: SignInProps) {
  const [sessionId, setSessionId] = useState<string>();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useRef<HTMLFormElement>(null);
  const asksForCode = sessionId !== undefined;

  const take = async (next: Promise<SignInStep>) => {
    setSending(true);
    setRefusal(undefined);
    const result = await next;
    setSending(false);
    if (result.kind === "signedIn") {
      onSignedIn?.();
      return;
    }
    if (result.kind === "code") {
      setSessionId(result.sessionId);
      return;
    }
    setRefusal(result.why);
    if (result.why === "tooLate") setSessionId(undefined);
    else form.current?.querySelector("input")?.focus();
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React events bubble through portals: without this, a settings form around the dialog would submit, too.
    event.stopPropagation();
    if (sending) return;
    const values = new FormData(event.currentTarget);
    const value = (name: string) => values.get(name) as string;
    void take(
      asksForCode
        ? session.confirm(sessionId, value("code").trim())
        : session.signIn(value("email").trim(), value("password")),
    );
  };
  const described = { "aria-describedby": "sign-in-refusal", required: true };

  return (
    <form className="host-sign-in" ref={form} onSubmit={submit} aria-label={title ?? text.signInAgain}>
      {title !== undefined && <h1 className="host-title">{asksForCode ? text.twoFactor : title}</h1>}
      {asksForCode ? (
        <label key="code">
          {text.code}
          <input
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            aria-invalid={refusal === "wrongCode"}
            {...described}
          />
        </label>
      ) : (
        <>
          <label>
            {text.email}
            <input
              name="email"
              type="email"
              autoComplete="username"
              dir="ltr"
              autoFocus
              aria-invalid={refusal === "wrongPassword"}
              {...described}
            />
          </label>
          <label>
            {text.password}
            <input
              name="password"
              type="password"
              autoComplete="current-password"
              dir="ltr"
              aria-invalid={refusal === "wrongPassword"}
              {...described}
            />
          </label>
        </>
      )}
      <p id="sign-in-refusal" role="alert" className="host-refusal">
        {refusal && inWords(refusal, text)}
      </p>
      <button type="submit" aria-disabled={sending}>
        {asksForCode ? text.continue : text.signIn}
      </button>
      {asksForCode && (
        <button type="button" className="host-quiet" onClick={() => setSessionId(undefined)}>
          {text.startAgain}
        </button>
      )}
      {import.meta.env["VITE_DEMO"] && !asksForCode && (
        <button
          type="button"
          className="host-quiet"
          data-demo-sign-in=""
          onClick={() => !sending && void take(session.signInAsDemoUser())}
        >
          {text.demo}
        </button>
      )}
    </form>
  );
}

/** Returns the host's text for a refusal, or the server's message if the host has none. */
function inWords(refusal: Refusal, text: Texts): string {
  if (typeof refusal === "string") return text[refusal];
  return refusal.msg || `${text.refused} (${refusal.code}).`;
}
