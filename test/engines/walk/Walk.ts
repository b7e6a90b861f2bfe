import type { EmbeddedCloudreve } from "../../../src/testing/index";
import type { Page } from "../Page";

/** The two windows that the walk uses, in one browser, and the server behind them. */
export interface Walk {
  one: Page;
  two: Page;
  /**
   * Opens the demo host in a further window, with these parameters in its address. Without `layout`, it shows the page
   * in groups; the two windows show all sections on one page.
   */
  open: (parameters: Record<string, string>) => Promise<Page>;
  cloudreve: EmbeddedCloudreve;
  /** Returns the bodies of all PATCH requests that arrived since the last call, in order. */
  sent: () => unknown[];
}

/** Steps by their description. A step acts on the page and checks the result. */
export type Steps = Record<string, (walk: Walk) => Promise<void>>;
