import { attempt } from "./apis";

/* The browser's words for itself and its device. Apart from apis.ts, which is in the first load of a page. */

/** Returns the browser's user agent; an empty text if it does not say. */
export function userAgent(): string {
  return attempt(() => navigator.userAgent) ?? "";
}

/** Whether the screen takes several fingers. */
export function isMultiTouch(): boolean {
  return attempt(() => navigator.maxTouchPoints > 1) === true;
}
