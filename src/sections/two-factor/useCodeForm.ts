import { useCallback, useEffect, useRef, useState } from "react";
import type { TwoFactorOutcome } from "../../hooks/useTwoFactor";
import { codeSchema } from "../../settings/credentials";
import { issue } from "../../settings/issue";

/** Where a dialog that asks for a code stands. */
export interface CodeState {
  sending: boolean;
  /** Another tab has its turn to save: stops the waiting for it. */
  stopWaiting?: (() => void) | undefined;
  /** An issue of the code's box. */
  issue?: string | undefined;
  /** A failure that is not the code's. */
  error?: unknown;
  /** Nobody knows whether the server has acted on the code. */
  unknown?: boolean | undefined;
}

interface CodeFormOptions {
  /** Sends the code, which it reads when its turn has come. */
  confirm: (readCode: () => string, onWaiting: (stop: (() => void) | undefined) => void) => Promise<TwoFactorOutcome>;
  onDone: () => void;
  onKeyRunOut?: () => void;
}

/** Checks and sends the one code of a dialog, once at a time. The code stays in its box: it is read when it is sent. */
export function useCodeForm({ confirm, onDone, onKeyRunOut }: CodeFormOptions) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<CodeState>({ sending: false });
  const sending = useRef(false);
  useEffect(() => forgetLastMatch, []);

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
    const outcome = await confirm(readCode, (stopWaiting) => setState({ sending: true, stopWaiting }));
    sending.current = false;
    setState(stateAfter(outcome));
    if (outcome.kind === "done") onDone();
    else if (outcome.kind === "keyRunOut") onKeyRunOut?.();
    else input.current?.select();
  };

  const edited = useCallback(
    () => setState((now) => (now.issue === undefined && now.error === undefined ? now : { sending: now.sending })),
    [],
  );
  const clear = useCallback(() => {
    if (input.current) input.current.value = "";
    input.current?.focus();
    edited();
  }, [edited]);
  return { input, state, submit, edited, clear };
}

/** The engine keeps the text that a regular expression last matched, such as the code or the key, for any script to read. */
function forgetLastMatch(): void {
  /./.test("x");
}

function stateAfter(outcome: TwoFactorOutcome): CodeState {
  switch (outcome.kind) {
    case "wrongCode":
      return { sending: false, issue: issue("codeWrong") };
    case "failed":
    case "unknown":
      return { sending: false, error: outcome.error, unknown: outcome.kind === "unknown" };
    default:
      return { sending: false };
  }
}
