import { vi } from "vitest";

/** Uncaught errors, and React's complaints, since it was last emptied. */
export const uncaught: string[] = [];

/** Starts to collect them. */
export function watchUncaught(): void {
  window.addEventListener("error", ({ message }) => uncaught.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)));
  vi.spyOn(console, "error").mockImplementation(
    (...words: unknown[]) => void uncaught.push(words.map(String).join(" ").slice(0, 500)),
  );
}
