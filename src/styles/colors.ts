/** Returns a mix of two colors: `percent` (0 to 100) of the first, made opaque, and the rest of the other. */
export function mixed(color: string, percent: number, other: string): string {
  return `color-mix(in srgb, rgb(from ${color} r g b / 1) ${percent}%, ${other})`;
}

/**
 * Returns a color of the same hue that is dark enough for text, or light enough in the dark scheme: its relative
 * luminance gives 4.5:1 on every surface (WCAG 1.4.3). Same formulas as for the accent in `tokens.css`.
 */
export function readable(color: string, dark: boolean): string {
  const lift = "max(0, (0.36 - y) / (1 - y))";
  const dim = "min(1, 0.13 / y)";
  return dark
    ? `color(from ${color} xyz-d65 calc(x + (0.9505 - x) * ${lift}) calc(y + (1 - y) * ${lift}) calc(z + (1.089 - z) * ${lift}))`
    : `color(from ${color} xyz-d65 calc(x * ${dim}) calc(y * ${dim}) calc(z * ${dim}))`;
}
