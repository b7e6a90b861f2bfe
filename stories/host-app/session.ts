import { demoSessionPath } from "./demoAccount";
import { useSyncExternalStore } from "react";

/** `POST /session/token` and the like answer with these. Times are ISO 8601 in UTC. */
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

/** Why signing in did not work: in words of the host, or in the server's own. */
export type Refusal = "wrongPassword" | "wrongCode" | "tooLate" | "unreachable" | { msg: string; code: number };

/** How a step of signing in ended: signed in, a 2FA code is wanted, or refused. */
export type SignInStep = { kind: "signedIn" } | { kind: "code"; sessionId: string } | { kind: "refused"; why: Refusal };

/** No answer, or none of a Cloudreve: no code of the server's. */
const unreachable = -1000;
/** A token this close to its end (ms) is renewed before it is used. */
const renewBefore = 30_000;

// In memory only: a reload signs out, and nothing is left for another script or the next person to find.
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
  signOut: () => set(undefined),
  /** Called when nobody, or another user, is signed in from now on: before anything is shown to them. */
  onUserChange: (listener: () => void) => void userListeners.add(listener),

  /** The access token, renewed where it has run out or `force` says that the server refused it. */
  accessToken: async ({ force }: { force: boolean }): Promise<string | null> => {
    if (!current) return null;
    const left = Date.parse(current.tokens.access_expires) - Date.now();
    if (!force && left > renewBefore) return current.tokens.access_token;
    renewal ??= renew().finally(() => (renewal = undefined));
    return renewal;
  },
};

/** The id of the user who is signed in. */
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
  // Signed out, or in again, while the server was asked: its answer is nobody's any more.
  if (current !== before) return current?.tokens.access_token ?? null;
  // Without an answer the token at hand may still do; if it does not, the server will say so.
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
