import { useCallback, useEffect, useRef, useState } from "react";
import { isBusy } from "../../saving/SaveStatus";
import { issue } from "../../settings/issue";
import { codeSchema } from "./codeSchema";
import { useConfirmTwoFactor, type TwoFactorOutcome } from "./useConfirmTwoFactor";

/** State of a dialog that asks for a code. */
export interface CodeState {
  sending: boolean;
  /** Stops waiting for another tab's save; undefined unless waiting. */
  stopWaiting: (() => void) | undefined;
  /** The issue to show at the code's box. */
  issue?: string | undefined;
  /** The server has refused the code. */
  refused?: boolean | undefined;
  /** A failure that is not about the code. */
  error?: unknown;
  /** The answer was lost: the server may have acted on the code. */
  unknown?: boolean | undefined;
}

interface CodeFormOptions {
  /** Whether the form turns two-factor authentication on or off. */
  two_fa_enabled: boolean;
  /** Replaces the key that is in use. @default false */
  again?: boolean | undefined;
  onDone: () => void;
  onKeyExpired?: () => void;
}

type Trouble = Pick<CodeState, "issue" | "refused" | "error" | "unknown">;
const noTrouble: Trouble = {};

/** Checks and sends a dialog's code, one save at a time. The code is only in its box, and is read when it is sent. */
export function useCodeForm({ two_fa_enabled, again, onDone, onKeyExpired }: CodeFormOptions) {
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState(noTrouble);
  useEffect(() => forgetLastMatch, []);

  const readCode = () => {
    const code = codeSchema.safeParse(input.current?.value ?? "");
    return code.success ? code.data : "";
  };
  const { status, send, stop } = useConfirmTwoFactor({
    two_fa_enabled,
    again,
    readCode,
    onEnded: (outcome) => {
      setTrouble(troubleIn(outcome));
      if (outcome.kind === "saved") onDone();
      else if (outcome.kind === "keyExpired") onKeyExpired?.();
      else input.current?.select();
    },
  });

  const submit = () => {
    if (isBusy(status)) return;
    if (readCode() !== "") {
      setTrouble(noTrouble);
      void send();
      return;
    }
    setTrouble({ issue: issue("codeIncomplete") });
    input.current?.focus();
  };

  const edited = useCallback(() => setTrouble(noTrouble), []);
  const clear = useCallback(() => {
    if (input.current) input.current.value = "";
    input.current?.focus();
    edited();
  }, [edited]);
  const state: CodeState = {
    sending: isBusy(status),
    stopWaiting: status.kind === "waiting" ? stop : undefined,
    ...trouble,
  };
  return { input, state, submit, edited, clear };
}

/**
 * Overwrites `RegExp.input`: V8 and other engines keep the text that a regular expression last matched, such as the
 * code, where any script can read it.
 */
function forgetLastMatch(): void {
  /./.test("x");
}

function troubleIn(outcome: TwoFactorOutcome): Trouble {
  switch (outcome.kind) {
    case "wrongCode":
      return { issue: issue("codeWrong"), refused: true };
    case "failed":
    case "unknown":
      return { error: outcome.error, unknown: outcome.kind === "unknown" };
    default:
      return noTrouble;
  }
}
