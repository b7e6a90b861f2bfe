// Bundlers replace this expression with the mode. Without a bundler, browsers have no `process`.
declare const process: { env: { NODE_ENV?: string } };

/** Whether the host runs in development, where misuse of the library is reported. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
