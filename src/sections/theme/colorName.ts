/** The color names: keys of `messages.theme.colors`. */
export type ColorName =
  | "red"
  | "orange"
  | "yellow"
  | "lime"
  | "green"
  | "teal"
  | "cyan"
  | "blue"
  | "indigo"
  | "purple"
  | "pink"
  | "brown"
  | "black"
  | "gray"
  | "white"
  | "other";

// The degree at which each hue begins. Smaller degrees are red.
const hues: [number, ColorName][] = [
  [14, "orange"],
  [44, "yellow"],
  [65, "lime"],
  [90, "green"],
  [160, "teal"],
  [182, "cyan"],
  [199, "blue"],
  [228, "indigo"],
  [255, "purple"],
  [300, "pink"],
  [346, "red"],
];

/** Returns the everyday name of a color in a CSS format that Cloudreve accepts: hex, `rgb()`, `rgba()` or `hsl()`. */
export function colorName(color: string): ColorName {
  const hsl = toHsl(color);
  if (!hsl) return "other";
  const [hue, saturation, lightness] = hsl;
  if (lightness < 0.08) return "black";
  if (lightness > 0.95) return "white";
  if (saturation < 0.12) return "gray";
  const name = hues.findLast(([from]) => hue >= from)?.[1] ?? "red";
  return name === "orange" && lightness < 0.36 ? "brown" : name;
}

function toHsl(color: string): [number, number, number] | undefined {
  const hsl = /^hsl\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%/i.exec(color);
  if (hsl) return [Number(hsl[1]) % 360, Number(hsl[2]) / 100, Number(hsl[3]) / 100];
  const rgb = toRgb(color);
  if (!rgb) return undefined;

  const [red, green, blue] = rgb;
  const max = Math.max(...rgb);
  const min = Math.min(...rgb);
  const lightness = (max + min) / 2;
  const range = max - min;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    max === red ? (green - blue) / range : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [(sixth * 60 + 360) % 360, saturation, lightness];
}

function toRgb(color: string): [number, number, number] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/i.exec(color);
  const hex = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i.exec(color)?.slice(1, 4);
  const parts =
    hex?.map((pair) => parseInt(pair, 16)) ??
    /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(color)?.slice(1).map(Number);
  if (parts?.length !== 3) return undefined;
  return parts.map((part) => Math.min(part, 255) / 255) as [number, number, number];
}
