// Bundlers put the mode in place of this expression. Without one there is no `process` in a browser.
declare const process: { env: { NODE_ENV?: string } };

/** Whether the host runs in development, where mistakes of its developer are thrown. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
