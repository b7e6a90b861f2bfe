import type { Locator } from "playwright";

/** Returns whether an element has the focus, also inside a shadow root. */
export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.matches(":focus"));
}

/** Returns whether the focus is inside an element. */
export function holdsFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.matches(":focus-within"));
}

/** Waits until an element has the focus. Throws after 2 s. */
export async function untilItHasFocus(locator: Locator): Promise<void> {
  for (const began = Date.now(); !(await hasFocus(locator)); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() - began > 2000) throw new Error(`The focus is not at ${String(locator)}.`);
  }
}
