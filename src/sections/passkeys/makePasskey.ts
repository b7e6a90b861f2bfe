import {
  startRegistration,
  WebAuthnAbortService,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/browser";
import type { PasskeyOptions } from "../../api/schemas/passkeyOptions";

/** The reason why the browser has made no passkey. */
export type MakingProblem =
  /** It was ended, its time has run out, no authenticator fits, or the page may not ask: browsers do not tell which. */
  | "canceled"
  /** The authenticator has a passkey of this account. */
  | "alreadyHere"
  /** The page's host is not the one for which the server makes passkeys. */
  | "otherSite"
  /** No authenticator at hand can keep a passkey. */
  | "unsuitable"
  | "failed";

/** The browser has made no passkey. */
export class MakingError extends Error {
  override readonly name = "MakingError";
  readonly problem: MakingProblem;

  constructor(problem: MakingProblem, cause: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

// By the names of the errors (WebAuthn level 3, 5.1.3).
const problems: Record<string, MakingProblem> = {
  AbortError: "canceled",
  NotAllowedError: "canceled",
  InvalidStateError: "alreadyHere",
  SecurityError: "otherSite",
  ConstraintError: "unsuitable",
  NotSupportedError: "unsuitable",
};

/** A passkey that the browser has made: its id in base64url, and its JSON. */
export interface MadePasskey {
  id: string;
  response: string;
}

/** Has the browser make a passkey, for which it asks the user. Rejects with a {@link MakingError}. */
export async function makePasskey(options: PasskeyOptions): Promise<MadePasskey> {
  try {
    // The wire's schema has checked what the type says, but for the names of transports and the like.
    const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
    const credential = await startRegistration({ optionsJSON });
    return { id: credential.id, response: JSON.stringify(credential) };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw new MakingError(problems[name] ?? "failed", error);
  }
}

/** Ends the browser's question. `makePasskey` then rejects as canceled. */
export function stopMaking(): void {
  WebAuthnAbortService.cancelCeremony();
}
