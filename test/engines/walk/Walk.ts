import type { EmbeddedCloudreve } from "../../../src/testing/index";
import type { Page } from "../Page";

/** The two windows that the walk uses, in one browser, and the server behind them. */
export interface Walk {
  one: Page;
  two: Page;
  /** Opens the page in groups in a further window. The others show all sections on one page. */
  openGroups: () => Promise<Page>;
  cloudreve: EmbeddedCloudreve;
  /** Returns the bodies of all PATCH requests that arrived since the last call, in order. */
  sent: () => unknown[];
}

/** Steps by their description. A step acts on the page and checks the result. */
export type Steps = Record<string, (walk: Walk) => Promise<void>>;
