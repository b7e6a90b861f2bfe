import { createEmbeddedCloudreve, type OAuthGrant } from "../../src/testing/index";
import { preferences } from "../../src/testing/preferences";

/** A server to replay the recordings against. */
export interface ContractServer {
  /** Sends one request to a path below `/api/v4`, or behind `(site)` to one of the site. */
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** The site's origin, for passkeys. */
  origin: string;
  /** Returns the server's time in milliseconds, for two-factor codes. */
  now: () => number;
  /**
   * Returns the e-mail to sign up with. Its part before the @ is the recorded one, since the server makes it the nick.
   */
  emailFor: (recorded: string) => string;
  /** Keys of its answers that no recording has. The comparison ignores them. */
  unrecorded?: ReadonlySet<string>;
  /** Makes an account one of an administrator. Absent if that needs one. */
  promote?: (email: string) => void;
  /** Gives an application access to an account and returns its access token. Absent if that needs a browser. */
  grant?: (email: string, grant: OAuthGrant) => string;
}

/** Returns the keys in answers of the embedded server's preferences that no recording has. */
export function unrecordedKeys(rows: Record<string, { unrecorded?: true; answeredAs?: string }>): Set<string> {
  const marked = Object.entries(rows).filter(([, { unrecorded }]) => unrecorded);
  return new Set(marked.map(([name, { answeredAs = name }]) => answeredAs));
}

/** The group of a new site's administrators (recorded: `webdav.json`). */
const administrators = {
  id: "Zvil",
  name: "Admin",
  permission: "/RoB",
  direct_link_batch_size: 1000,
  trash_retention: 604_800,
};

function urlOf(origin: string, path: string): string {
  return path.startsWith("(site)") ? path.replace("(site)", origin) : `${origin}/api/v4${path}`;
}

/** Returns an embedded server without accounts. Its clock stands still, ten seconds into a step of the 2FA codes. */
export function embeddedServer(): ContractServer {
  const now = () => Date.parse("2026-11-24T09:00:10Z");
  const cloudreve = createEmbeddedCloudreve({ accounts: [], now });
  return {
    fetch: (path, init) => {
      const headers = new Headers(init.headers);
      // HTTP sends a stream in chunks, with this header. Here nothing else adds it.
      if (init.body instanceof ReadableStream) headers.set("transfer-encoding", "chunked");
      return cloudreve.fetch(urlOf("http://localhost:5212", path), { ...init, headers });
    },
    origin: "http://localhost:5212",
    now,
    emailFor: (recorded) => recorded,
    unrecorded: unrecordedKeys(preferences),
    promote: (email) => cloudreve.change(email, { group: administrators }),
    grant: (email, grant) => {
      cloudreve.change(email, { oauth_grants: [grant] });
      return cloudreve.signIn(email, { scopes: grant.scopes, clientId: grant.client_id }).access_token;
    },
  };
}

/** Returns the server at an address such as `http://127.0.0.1:5212`. The replay leaves new accounts on it. */
export function realServer(address: string): ContractServer {
  const { origin } = new URL(address);
  const run = Date.now().toString(36);
  return {
    fetch: (path, init) => fetch(urlOf(origin, path), { ...init, redirect: "manual" }),
    origin,
    now: () => Date.now(),
    emailFor: (recorded) => recorded.replace("@", `@${run}.`),
  };
}
