import { mixed, readable } from "../styles/colors";
import type { Tokens } from "../styles/Tokens";
import type { MuiTheme } from "./MuiTheme";

/**
 * Takes an MUI theme and returns the tokens that make the settings look like part of the same app. Pass them to
 * `SettingsProvider` as `tokens`, together with `scheme={theme.palette.mode}`.
 *
 * Some colors differ from MUI's. Its text and dividers are partly transparent: the tokens are the opaque colors that
 * they have on MUI's paper. For the contrast that WCAG 2.2 requires, lines around inputs are darker than MUI's
 * (1.4.11), and the error, warning and success colors are as dark, or in the dark scheme as light, as text must be
 * (1.4.3).
 */
export function tokensFromMui({ palette, shape, typography }: MuiTheme): Tokens {
  const { primary, error, warning, success, text, background } = palette;
  const radius = typeof shape.borderRadius === "number" ? `${shape.borderRadius}px` : shape.borderRadius;
  const { fontFamily, fontSize = 14, htmlFontSize = 16 } = typography;
  const dark = palette.mode === "dark";

  return {
    "--cr-accent": primary.main,
    "--cr-bg": background.default,
    "--cr-surface": background.paper,
    "--cr-sunken": mixed(text.primary, 4, background.paper),
    "--cr-text": onPaper(text.primary, background.paper),
    "--cr-text-muted": onPaper(text.secondary, background.paper),
    "--cr-border": onPaper(palette.divider, background.paper),
    "--cr-border-control": mixed(text.primary, 50, background.paper),
    "--cr-danger": readable(error.main, dark),
    "--cr-warning": readable(warning.main, dark),
    "--cr-success": readable(success.main, dark),
    "--cr-radius": radius,
    "--cr-radius-card": radius,
    "--cr-font-size": `${fontSize / htmlFontSize}rem`,
    ...(fontFamily && { "--cr-font": fontFamily }),
  };
}

/** Returns the opaque color that a partly transparent color has on MUI's paper. */
function onPaper(color: string, paper: string): string {
  const alpha = /^(?:rgba|hsla)\(.*[,/]\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? color : mixed(color, Number(alpha) * 100, paper);
}
