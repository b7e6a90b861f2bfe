import { isDevelopment } from "./isDevelopment";

/** Writes a misuse of the library into the console, in development only. */
export function tellDeveloper(level: "error" | "warn", words: string, ...about: unknown[]): void {
  // eslint-disable-next-line no-console -- the host's developer reads it there
  if (isDevelopment) console[level](`cloudreve-settings-ui: ${words}`, ...about);
}
