import { demoSessionPath } from "./demoAccount";
import { useSyncExternalStore } from "react";

/** The tokens in the answers of `POST /session/token`, `…/2fa` and `…/refresh`. Times are ISO 8601 in UTC. */
interface Tokens {
  access_token: string;
  refresh_token: string;
  access_expires: string;
}

interface Envelope {
  code: number;
  msg: string;
  data?: unknown;
}

/** Why signing in failed: a reason for which the host has a text, or the server's message. */
export type Refusal = "wrongPassword" | "wrongCode" | "tooLate" | "unreachable" | { msg: string; code: number };

/** The result of a sign-in step: signed in, a 2FA code is needed, or refused. */
export type SignInStep = { kind: "signedIn" } | { kind: "code"; sessionId: string } | { kind: "refused"; why: Refusal };

/** Stands for no answer, or an answer that is not Cloudreve's. Not one of the server's codes. */
const unreachable = -1000;
/** Milliseconds. A token that expires sooner than this is renewed before it is used. */
const renewBefore = 30_000;

// In memory only: a reload signs out, and no token is left in storage for another script or the next person.
let current: { userId: string; tokens: Tokens } | undefined;
let renewal: Promise<string | null> | undefined;
const listeners = new Set<() => void>();
const userListeners = new Set<() => void>();

export const session = {
  signIn: async (email: string, password: string): Promise<SignInStep> =>
    step(await post("/session/token", { email, password })),
  signInAsDemoUser: async (): Promise<SignInStep> => step(await postTo(demoSessionPath, {})),
  confirm: async (sessionId: string, otp: string): Promise<SignInStep> =>
    step(await post("/session/token/2fa", { session_id: sessionId, otp })),
  /** Ends the session on the server by `revoke`, which gets the refresh token, and in any case here. */
  signOut: async (revoke: (refreshToken: string) => Promise<unknown>): Promise<void> => {
    const { refresh_token } = current?.tokens ?? {};
    set(undefined);
    // Without an answer the token ends by itself, after some days.
    if (refresh_token !== undefined) await revoke(refresh_token).catch(() => undefined);
  },
  /**
   * The listener is called after sign-out and when another user signs in, before anything is rendered for that user.
   */
  onUserChange: (listener: () => void) => void userListeners.add(listener),

  /** Returns the access token. Renews it if it is about to expire, or with `force`, if the server has refused it. */
  accessToken: async ({ force }: { force: boolean }): Promise<string | null> => {
    if (!current) return null;
    const left = Date.parse(current.tokens.access_expires) - Date.now();
    if (!force && left > renewBefore) return current.tokens.access_token;
    renewal ??= renew().finally(() => (renewal = undefined));
    return renewal;
  },
};

/** Returns the id of the signed-in user; undefined if nobody is signed in. */
export function useUserId(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current?.userId,
  );
}

async function renew(): Promise<string | null> {
  const before = current;
  if (!before) return null;
  const { code, data } = await post("/session/token/refresh", { refresh_token: before.tokens.refresh_token });
  // The user has signed out, or in again, in the meantime: this answer is outdated.
  if (current !== before) return current?.tokens.access_token ?? null;
  // Without an answer, use the current token: it may still be valid, and the server refuses it if not.
  if (code === unreachable) return before.tokens.access_token;
  if (code !== 0) return null;
  set({ userId: before.userId, tokens: data as Tokens });
  return (data as Tokens).access_token;
}

function step({ code, msg, data }: Envelope): SignInStep {
  switch (code) {
    case 0: {
      const { user, token } = data as { user: { id: string }; token: Tokens };
      set({ userId: user.id, tokens: token });
      return { kind: "signedIn" };
    }
    case 203:
      return { kind: "code", sessionId: String(data) };
    case 40080:
      return { kind: "refused", why: "wrongPassword" };
    case 40022:
      return { kind: "refused", why: "wrongCode" };
    case 404:
      return { kind: "refused", why: "tooLate" };
    case unreachable:
      return { kind: "refused", why: "unreachable" };
    default:
      return { kind: "refused", why: { msg, code } };
  }
}

function post(path: string, body: object): Promise<Envelope> {
  return postTo(`/api/v4${path}`, body);
}

async function postTo(address: string, body: object): Promise<Envelope> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Envelope;
  } catch {
    return { code: unreachable, msg: "" };
  }
}

function set(next: typeof current): void {
  const userChanges = next?.userId !== current?.userId;
  current = next;
  if (userChanges) for (const listener of userListeners) listener();
  for (const listener of listeners) listener();
}
