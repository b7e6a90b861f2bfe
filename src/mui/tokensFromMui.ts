import type { Tokens } from "../styles/Tokens";
import type { MuiTheme } from "./MuiTheme";

/**
 * Takes an MUI theme and gives the tokens that make the settings look as part of the same app: for `SettingsProvider`'s
 * `tokens`, beside its `scheme={theme.palette.mode}`.
 *
 * MUI's texts and dividers are partly transparent: here they are what they look like on paper. The lines around boxes
 * are darker than MUI's, and its error, warning and success colors as dark as text has to be: the contrast of WCAG 2.2.
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

/** What a color looks like on paper. */
function onPaper(color: string, paper: string): string {
  const alpha = /^(?:rgba|hsla)\(.*[,/]\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? color : mixed(color, Number(alpha) * 100, paper);
}

/** So much (%) of a color, its transparency left out, on another. */
function mixed(color: string, percent: number, other: string): string {
  return `color-mix(in srgb, rgb(from ${color} r g b / 1) ${percent}%, ${other})`;
}

/**
 * A color as dark, or in the dark as light, as text has to be: at the relative luminance that gives 4.5:1 on every
 * surface (WCAG 1.4.3), in the same hue. The sums are those of the accent, in `styles/tokens.css`.
 */
function readable(color: string, dark: boolean): string {
  const lift = "max(0, (0.36 - y) / (1 - y))";
  const dim = "min(1, 0.13 / y)";
  return dark
    ? `color(from ${color} xyz-d65 calc(x + (0.9505 - x) * ${lift}) calc(y + (1 - y) * ${lift}) calc(z + (1.089 - z) * ${lift}))`
    : `color(from ${color} xyz-d65 calc(x * ${dim}) calc(y * ${dim}) calc(z * ${dim}))`;
}
