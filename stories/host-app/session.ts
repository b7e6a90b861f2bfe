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

/** How a step of signing in ended: signed in, a 2FA code is wanted, or refused. */
export type SignInStep = { kind: "signedIn" } | { kind: "code"; sessionId: string } | { kind: "refused"; text: string };

// In memory only: a reload signs out, and nothing is left for another script or the next person to find.
let tokens: Tokens | undefined;
let renewal: Promise<string | null> | undefined;
const listeners = new Set<() => void>();
/** A token this close to its end (ms) is renewed before it is used. */
const renewBefore = 30_000;

export const session = {
  signIn: async (email: string, password: string): Promise<SignInStep> => step(await post("/session/token", { email, password })),
  confirm: async (sessionId: string, otp: string): Promise<SignInStep> => step(await post("/session/token/2fa", { session_id: sessionId, otp })),
  signOut: () => set(undefined),

  /** The access token, renewed where it has run out or `force` says that the server refused it. */
  accessToken: async ({ force }: { force: boolean }): Promise<string | null> => {
    if (!tokens) return null;
    if (!force && Date.parse(tokens.access_expires) - Date.now() > renewBefore) return tokens.access_token;
    renewal ??= renew(tokens.refresh_token).finally(() => (renewal = undefined));
    return renewal;
  },
};

/** Whether somebody is signed in. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => tokens !== undefined,
  );
}

async function renew(refresh_token: string): Promise<string | null> {
  const { code, data } = await post("/session/token/refresh", { refresh_token });
  if (code !== 0) return null;
  set(data as Tokens);
  return (data as Tokens).access_token;
}

function step({ code, msg, data }: Envelope): SignInStep {
  switch (code) {
    case 0:
      set((data as { token: Tokens }).token);
      return { kind: "signedIn" };
    case 203:
      return { kind: "code", sessionId: String(data) };
    case 40080:
      return { kind: "refused", text: "Wrong e-mail or password." };
    case 40022:
      return { kind: "refused", text: "Wrong code. Wait for the next one and try again." };
    case 404:
      return { kind: "refused", text: "This took too long. Sign in again from the start." };
    default:
      return { kind: "refused", text: msg || `The server refused it (${code}).` };
  }
}

async function post(path: string, body: object): Promise<Envelope> {
  try {
    const response = await fetch(`/api/v4${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    return (await response.json()) as Envelope;
  } catch {
    return { code: -1, msg: "The server could not be reached. Check that it is running, and try again." };
  }
}

function set(next: Tokens | undefined): void {
  tokens = next;
  for (const listener of listeners) listener();
}
