import type { EmbeddedCloudreve } from "../../../src/testing/index";
import type { Page } from "../Page";

/** Where the walk goes: two windows of one browser, and the server behind them. */
export interface Walk {
  one: Page;
  two: Page;
  cloudreve: EmbeddedCloudreve;
  /** The bodies of every PATCH that arrived, in order; empties the list. */
  sent: () => unknown[];
}

/** What is done and has to be so afterwards, by what it says. */
export type Steps = Record<string, (walk: Walk) => Promise<void>>;
