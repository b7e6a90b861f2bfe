import { clampRgb, converter, parse, wcagContrast, type Rgb } from "culori";

const toRgb = converter("rgb");

/** Returns a computed color as browsers paint it on an sRGB screen, with each channel clamped to its range. */
export function painted(computed: string): Rgb {
  const color = toRgb(parse(computed));
  if (!color) throw new Error(`No color: "${computed}"`);
  const { r, g, b } = clampRgb(color);
  const byte = (channel: number) => Math.round(channel * 255) / 255;
  return { mode: "rgb", r: byte(r), g: byte(g), b: byte(b), alpha: color.alpha ?? 1 };
}

/** Returns the color seen when a color that may be transparent lies on an opaque one. */
function on(below: Rgb, { r, g, b, alpha = 1 }: Rgb): Rgb {
  const mixed = (channel: number, other: number) => channel * alpha + other * (1 - alpha);
  return { mode: "rgb", r: mixed(r, below.r), g: mixed(g, below.g), b: mixed(b, below.b), alpha: 1 };
}

/** Returns WCAG's contrast of a color with its background. Both may be transparent; `below` is under both. */
export function contrast(one: Rgb, behind: Rgb, below = painted("white")): number {
  const background = on(below, behind);
  return wcagContrast(on(background, one), background);
}

/** Returns the color behind an element's text: its background, over its ancestors' where it is transparent. */
export function backgroundOf(element: Element): Rgb {
  const own = painted(getComputedStyle(element).backgroundColor);
  if (own.alpha === 1) return own;
  return on(element.parentElement ? backgroundOf(element.parentElement) : painted("white"), own);
}

/** Returns the contrast of an element's text with its background. */
export function textContrast(element: Element): number {
  return contrast(painted(getComputedStyle(element).color), backgroundOf(element));
}
