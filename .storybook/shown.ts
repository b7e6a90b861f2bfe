import { useSyncExternalStore } from "react";
import type { SettingsProviderProps } from "../src/index";
import { looks, type Look } from "../stories/looks/looks";

/** The language, color scheme and look of a story, as chosen in the toolbar. */
export interface Shown {
  locale: string;
  scheme: "light" | "dark" | "system";
  look: Look;
}

let instead: Partial<Shown> = {};
const listeners = new Set<() => void>();

/** Shows the story on the screen in another look without resetting its state. `{}` returns to the toolbar's choice. */
export function showInstead(shown: Partial<Shown>): void {
  instead = shown;
  for (const listener of listeners) listener();
}

/** Returns the toolbar's choice, overridden by {@link showInstead}. */
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

/** The props of a `SettingsProvider` that correspond to {@link Shown}. */
export interface ShownProps extends Pick<SettingsProviderProps, "scheme" | "tokens"> {
  locale: string;
}

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** Returns the toolbar's choice as props of a `SettingsProvider`. */
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
