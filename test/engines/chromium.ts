import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { viewport, type Driver } from "./Driver";
import { frontTabs } from "./frontTabs";

/**
 * Opens Chromium, driven over the DevTools protocol. All its pages believe that they have the focus, but a page in the
 * background renders only one frame a second.
 */
export async function openChromium(): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
  const context = await browser.newContext({ viewport, locale: "en-US" });
  const tabOf = frontTabs();

  const newTab = async () => {
    const page = await context.newPage();
    return tabOf(page, async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    });
  };
  return { version: browser.version(), newTab, close: () => browser.close() };
}
