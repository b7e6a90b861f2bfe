import { callText } from "./callText";
import type { Tab } from "./Driver";

/** The functions that Playwright's and Puppeteer's pages have in common. */
interface Page {
  bringToFront: () => Promise<void>;
  goto: (url: string) => Promise<unknown>;
  evaluate: (text: string) => Promise<unknown>;
  readonly mouse: { click: (x: number, y: number) => Promise<void> };
  close: () => Promise<void>;
}

/** Returns a function that makes tabs of the pages of one browser, and knows which is in front. `press` sends keys. */
export function frontTabs(): (page: Page, press: Tab["press"]) => Tab {
  let front: Page | undefined;
  return (page, press) => ({
    toFront: async () => {
      if (front !== page) await page.bringToFront();
      front = page;
    },
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: <Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args) =>
      page.evaluate(callText(run, args)) as Promise<Result>,
    press,
    click: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  });
}
