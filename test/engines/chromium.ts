import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { callText } from "./callText";
import { viewport, type Driver, type Tab } from "./Driver";

/** Chromium, over the DevTools protocol. */
export async function openChromium(): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
  const context = await browser.newContext({ viewport, locale: "en-US" });

  let front: Tab | undefined;
  const newTab = async (): Promise<Tab> => {
    const page = await context.newPage();
    const tab: Tab = {
      // Its pages all believe that they have the focus, but one in the background draws a frame a second.
      toFront: async () => {
        if (front !== tab) await page.bringToFront();
        front = tab;
      },
      goto: async (url) => {
        await page.goto(url);
      },
      evaluate: (run, ...args) => page.evaluate(callText(run, args)),
      press: async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
      },
      click: (x, y) => page.mouse.click(x, y),
      close: () => page.close(),
    };
    return tab;
  };
  return { version: browser.version(), newTab, close: () => browser.close() };
}
