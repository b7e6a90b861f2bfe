import { useRef, useState, type SyntheticEvent } from "react";
import { session, type SignInStep } from "./session";

/** Signing in to the server: e-mail and password, then a 2FA code where one is asked for. */
export function SignIn({ title = "Sign in", onSignedIn }: { title?: string; onSignedIn?: () => void }) {
  const [step, setStep] = useState<SignInStep>();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const asksForCode = step?.kind === "code";

  const take = async (next: Promise<SignInStep>) => {
    setSending(true);
    setRefusal("");
    const result = await next;
    setSending(false);
    if (result.kind === "signedIn") onSignedIn?.();
    else if (result.kind === "code") setStep(result);
    else {
      setRefusal(result.text);
      form.current?.querySelector("input")?.focus();
    }
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => values.get(name) as string;
    void take(step?.kind === "code" ? session.confirm(step.sessionId, text("code").trim()) : session.signIn(text("email").trim(), text("password")));
  };

  return (
    <form className="host-sign-in" ref={form} onSubmit={submit} aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{asksForCode ? "Two-factor authentication" : title}</h1>
      {asksForCode ? (
        <label key="code">
          Code
          <input name="code" inputMode="numeric" autoComplete="one-time-code" required autoFocus aria-describedby="sign-in-refusal" />
        </label>
      ) : (
        <>
          <label>
            Email
            <input name="email" type="email" autoComplete="username" required aria-describedby="sign-in-refusal" />
          </label>
          <label>
            Password
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
        </>
      )}
      <p id="sign-in-refusal" role="alert" className="host-refusal">
        {refusal}
      </p>
      <button type="submit" aria-disabled={sending}>
        {asksForCode ? "Continue" : "Sign in"}
      </button>
      {asksForCode && (
        <button type="button" className="host-quiet" onClick={() => setStep(undefined)}>
          Start again
        </button>
      )}
      {import.meta.env["VITE_DEMO"] && !asksForCode && (
        <button type="button" className="host-quiet" data-demo-sign-in="" onClick={() => void take(session.signIn("ada@example.com", "first-pass-1"))}>
          Sign in as demo user
        </button>
      )}
    </form>
  );
}
