import { mixed, readable } from "../styles/colors";
import type { Tokens } from "../styles/Tokens";

/** How an app with shadcn/ui looks. */
export interface ShadcnLook {
  /** The scheme that is shown: "dark" while the app has the class `dark`. */
  scheme: "light" | "dark";
  /**
   * The form of the app's color variables: whole colors (`oklch(…)`, since Tailwind 4), or the three numbers of
   * `hsl()`.
   *
   * @default "whole"
   */
  colors?: "whole" | "hsl" | undefined;
}

/**
 * Returns the tokens that make the settings look like part of an app with shadcn/ui: they refer to its CSS variables
 * (`--background`, `--card`, `--primary`, `--radius` …), so that they follow its theme. Pass them to `SettingsProvider`
 * as `tokens`, together with the same `scheme`.
 *
 * Muted and red text are as dark, or in the dark scheme as light, as WCAG 2.2 requires for text (1.4.3), and lines
 * around boxes darker than shadcn's (1.4.11). Names of the variables: ui.shadcn.com/docs/theming.
 */
export function tokensFromShadcn({ scheme, colors = "whole" }: ShadcnLook): Tokens {
  const dark = scheme === "dark";
  const color = (name: string) => (colors === "hsl" ? `hsl(var(--${name}))` : `var(--${name})`);

  return {
    "--cr-accent": color("primary"),
    "--cr-bg": color("background"),
    "--cr-surface": color("card"),
    "--cr-sunken": mixed(color("card-foreground"), 4, color("card")),
    "--cr-text": color("card-foreground"),
    "--cr-text-muted": readable(color("muted-foreground"), dark),
    "--cr-border": color("border"),
    "--cr-border-control": mixed(color("card-foreground"), 50, color("card")),
    "--cr-danger": readable(color("destructive"), dark),
    "--cr-radius": "var(--radius)",
    // As of shadcn's card.
    "--cr-radius-card": "calc(var(--radius) + 4px)",
    "--cr-font": "var(--font-sans, inherit)",
  };
}
