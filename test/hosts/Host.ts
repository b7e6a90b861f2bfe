import type { Page } from "playwright";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import type { PeerSet } from "./peers";

/** Imports a file with Node's own `import()`. */
export type Load = (file: string) => Promise<unknown>;

/** A host that is served and open in a browser. */
export interface OpenHost {
  page: Page;
  /** The embedded server from the tarball. */
  cloudreve: EmbeddedCloudreve;
}

/** A small app that the library is installed into. */
export interface Host {
  name: string;
  /**
   * The folder of its code, with `main.tsx` as entry.
   *
   * @default its name
   */
  folder?: string;
  /** Packages that the app needs besides the library's peers. */
  packages?: Record<string, string>;
  /**
   * The Content-Security-Policy that the app is served under.
   *
   * @default the strict policy of SECURITY.md
   */
  contentSecurityPolicy?: string;
  /** Set if the app's `server.tsx` renders the page on the server. */
  rendered?: boolean;
  /** Set if TypeScript checks the app against the installed packages; its own `tsconfig.json` says how. */
  checksTypes?: boolean;
  /** Set if the app is one of Next.js, which builds and serves it, for production only. */
  next?: boolean;
  /**
   * The versions of the peers that the app is tried with.
   *
   * @default both sets
   */
  sets?: readonly PeerSet[];
  /** Uses the app like a user. Throws if something is wrong. */
  walk: (host: OpenHost) => Promise<void>;
}
