import { useCallback, useRef, useState } from "react";
import type { TwoFactorOutcome } from "../../hooks/useTwoFactor";
import { codeSchema } from "../../settings/credentials";
import { issue } from "../../settings/issue";

/** Where a dialog that asks for a code stands. */
export interface CodeState {
  sending: boolean;
  /** An issue of the code's box. */
  issue?: string | undefined;
  /** A failure that is not the code's. */
  error?: unknown;
}

/** Checks and sends the one code of a dialog, once at a time. The code stays in its box: it is read when it is sent. */
export function useCodeForm(confirm: (readCode: () => string) => Promise<TwoFactorOutcome>, on: { done: () => void; keyRunOut: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<CodeState>({ sending: false });
  const sending = useRef(false);

  const readCode = () => {
    const code = codeSchema.safeParse(input.current?.value ?? "");
    return code.success ? code.data : "";
  };

  const submit = async () => {
    if (sending.current) return;
    if (readCode() === "") {
      setState({ sending: false, issue: issue("codeIncomplete") });
      input.current?.focus();
      return;
    }
    sending.current = true;
    setState({ sending: true });
    const outcome = await confirm(readCode);
    sending.current = false;
    setState({ sending: false, issue: outcome.kind === "wrongCode" ? issue("codeWrong") : undefined, error: outcome.kind === "failed" ? outcome.error : undefined });
    if (outcome.kind === "done") on.done();
    else if (outcome.kind === "keyRunOut") on.keyRunOut();
    else input.current?.select();
  };

  const edited = useCallback(() => setState((now) => (now.issue === undefined && now.error === undefined ? now : { sending: now.sending })), []);
  const clear = useCallback(() => {
    if (input.current) input.current.value = "";
    input.current?.focus();
    edited();
  }, [edited]);
  return { input, state, submit, edited, clear };
}
