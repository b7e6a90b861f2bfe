import { useSyncExternalStore } from "react";
import type { SettingsProviderProps } from "../src/index";
import { looks, type Look } from "../stories/looks/looks";

/** How a story is shown: what the toolbar says. */
export interface Shown {
  locale: string;
  scheme: "light" | "dark" | "system";
  look: Look;
}

let instead: Partial<Shown> = {};
const listeners = new Set<() => void>();

/** Has what is on the screen shown in another way, as it stands: for a check in another look. */
export function showInstead(shown: Partial<Shown>): void {
  instead = shown;
  for (const listener of listeners) listener();
}

/** What the toolbar says, or what stands in for it. */
export function useShown(globals: Record<string, unknown>): Shown {
  const other = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => instead,
  );
  return { ...(globals as unknown as Shown), ...other };
}

/** The same as a host gives it to its provider. */
export interface ShownProps extends Pick<SettingsProviderProps, "scheme" | "tokens"> {
  locale: string;
}

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** What the toolbar says, as the props of a provider. */
export function useShownProps(globals: Record<string, unknown>): ShownProps {
  const { locale, scheme, look } = useShown(globals);
  const systemIsDark = useSyncExternalStore(
    (changed) => {
      darkness.addEventListener("change", changed);
      return () => darkness.removeEventListener("change", changed);
    },
    () => darkness.matches,
  );
  const dark = scheme === "system" ? systemIsDark : scheme === "dark";
  return { locale, scheme: scheme === "system" ? undefined : scheme, tokens: looks[look][dark ? "dark" : "light"] };
}
