import { createEmbeddedCloudreve, type OAuthGrant } from "../../src/testing/index";

/** A server that the recordings are replayed against. */
export interface ContractServer {
  /** Sends one request to a path below `/api/v4`. */
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** The site's origin, for passkeys. */
  origin: string;
  /** The server's clock in milliseconds: codes are computed for it. */
  now: () => number;
  /** The e-mail to sign up with. The server takes the part before the @ as the nick, so that part is kept. */
  emailFor: (recorded: string) => string;
  /** Grants an application access to an account and gives its access token; absent where only a browser can consent. */
  grant?: (email: string, grant: OAuthGrant) => string;
}

/** The embedded server, without accounts, and with a clock that stands still ten seconds into a step of the 2FA codes. */
export function embeddedServer(): ContractServer {
  const now = () => Date.parse("2026-11-24T09:00:10Z");
  const cloudreve = createEmbeddedCloudreve({ accounts: [], now });
  return {
    fetch: (path, init) => {
      const headers = new Headers(init.headers);
      // On the wire a stream comes in chunks. Without a wire, only this header can say so.
      if (init.body instanceof ReadableStream) headers.set("transfer-encoding", "chunked");
      return cloudreve.fetch(`http://localhost:5212/api/v4${path}`, { ...init, headers });
    },
    origin: "http://localhost:5212",
    now,
    emailFor: (recorded) => recorded,
    grant: (email, grant) => {
      cloudreve.change(email, { oauth_grants: [grant] });
      return cloudreve.signIn(email, { scopes: grant.scopes, clientId: grant.client_id }).access_token;
    },
  };
}

/** A server that runs, at an address such as `http://127.0.0.1:5212`. It is left with new accounts, and nothing else. */
export function realServer(address: string): ContractServer {
  const { origin } = new URL(address);
  const run = Date.now().toString(36);
  return {
    fetch: (path, init) => fetch(`${origin}/api/v4${path}`, { ...init, redirect: "manual" }),
    origin,
    now: () => Date.now(),
    emailFor: (recorded) => recorded.replace("@", `@${run}.`),
  };
}
