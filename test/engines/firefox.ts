import puppeteer, { type KeyInput } from "puppeteer-core";
import { viewport, type Driver } from "./Driver";
import { frontTabs } from "./frontTabs";
import { findFirefox } from "./programs.mjs";

/** Opens Firefox, driven over WebDriver BiDi. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox() ?? "",
    defaultViewport: viewport,
    extraPrefsFirefox: { "intl.locale.requested": "en-US", "intl.accept_languages": "en-US" },
  });
  const tabOf = frontTabs();

  const newTab = async () => {
    // A window and not a tab: Firefox slows down the timers of hidden tabs.
    const page = await browser.newPage({ type: "window" });
    return tabOf(page, async (...keys) => {
      for (const key of keys) await pressTogether(key.length > 1 ? key.split("+") : [key]);
    });

    async function pressTogether(keys: string[]): Promise<void> {
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
    }
  };
  return { version: (await browser.version()).replace(/^\w+\//, ""), newTab, close: () => browser.close() };
}
