import type { Locator } from "playwright";

/** Whether an element has the focus, or the shadow root that it stands in has and it has that one's. */
export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.matches(":focus"));
}

/** Whether the focus is somewhere in an element. */
export function holdsFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.matches(":focus-within"));
}

/** Waits until an element has the focus. */
export async function untilItHasFocus(locator: Locator): Promise<void> {
  for (const began = Date.now(); !(await hasFocus(locator)); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() - began > 2000) throw new Error(`The focus is not at ${String(locator)}.`);
  }
}
