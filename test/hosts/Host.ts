import type { Page } from "playwright";
import type { EmbeddedCloudreve } from "../../src/testing/index";

/** Loads a file as Node itself does. */
export type Load = (file: string) => Promise<unknown>;

/** A host on its server, open in a browser. */
export interface OpenHost {
  page: Page;
  /** Of the tarball, as everything here. */
  cloudreve: EmbeddedCloudreve;
}

/** A small app that the library is installed into. It is the folder of its name, with `main.tsx` as its entry. */
export interface Host {
  name: string;
  /** Packages that it needs besides the peers. */
  packages?: Record<string, string>;
  /** The Content-Security-Policy that it is served under; the strict one unless told. */
  contentSecurityPolicy?: string;
  /** Its `server.tsx` renders the page. */
  rendered?: boolean;
  /** What a person does there; throws where something is not as it should be. */
  walk: (host: OpenHost) => Promise<void>;
}
