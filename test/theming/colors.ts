import { clampRgb, converter, parse, wcagContrast, type Rgb } from "culori";

const toRgb = converter("rgb");

/** What a computed color looks like on a screen of sRGB: each channel cut off at its ends, as browsers paint it. */
export function painted(computed: string): Rgb {
  const color = toRgb(parse(computed));
  if (!color) throw new Error(`No color: "${computed}"`);
  const { r, g, b } = clampRgb(color);
  const byte = (channel: number) => Math.round(channel * 255) / 255;
  return { mode: "rgb", r: byte(r), g: byte(g), b: byte(b), alpha: color.alpha ?? 1 };
}

/** A color that may be transparent, on one that is not. */
function on(below: Rgb, { r, g, b, alpha = 1 }: Rgb): Rgb {
  const mixed = (channel: number, other: number) => channel * alpha + other * (1 - alpha);
  return { mode: "rgb", r: mixed(r, below.r), g: mixed(g, below.g), b: mixed(b, below.b), alpha: 1 };
}

/** WCAG's contrast of a color with what is behind it; either may be transparent, over what is below both. */
export function contrast(one: Rgb, behind: Rgb, below = painted("white")): number {
  const background = on(below, behind);
  return wcagContrast(on(background, one), background);
}

/** The color that is seen behind an element's words: its own, and of what is around it where it is transparent. */
export function backgroundOf(element: Element): Rgb {
  const own = painted(getComputedStyle(element).backgroundColor);
  if (own.alpha === 1) return own;
  return on(element.parentElement ? backgroundOf(element.parentElement) : painted("white"), own);
}

/** The contrast of an element's words with what is behind them. */
export function textContrast(element: Element): number {
  return contrast(painted(getComputedStyle(element).color), backgroundOf(element));
}
