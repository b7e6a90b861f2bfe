import puppeteer, { type KeyInput } from "puppeteer-core";
import { callText } from "./callText";
import { viewport, type Driver, type Tab } from "./Driver";
import { findFirefox } from "./programs.mjs";

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox() ?? "",
    defaultViewport: viewport,
    extraPrefsFirefox: { "intl.locale.requested": "en-US", "intl.accept_languages": "en-US" },
  });

  let front: Tab | undefined;
  const newTab = async (): Promise<Tab> => {
    // A window, for the timers of a hidden tab are slowed down.
    const page = await browser.newPage({ type: "window" });
    const tab: Tab = {
      toFront: async () => {
        if (front !== tab) await page.bringToFront();
        front = tab;
      },
      goto: async (url) => {
        await page.goto(url);
      },
      evaluate: <Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args) => page.evaluate(callText(run, args)) as Promise<Result>,
      press: async (...keys) => {
        for (const key of keys) await pressTogether(key.length > 1 ? key.split("+") : [key]);
      },
      click: (x, y) => page.mouse.click(x, y),
      close: () => page.close(),
    };
    return tab;

    async function pressTogether(keys: string[]): Promise<void> {
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
    }
  };
  return { version: (await browser.version()).replace(/^\w+\//, ""), newTab, close: () => browser.close() };
}
