const byte = String.raw`\s*(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\s*`;
const percent = String.raw`\s*(?:[0-9]|[1-9][0-9]|100)%\s*`;
const degree = String.raw`\s*(?:[0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|360)\s*`;
/** The server's own, odd as it is: it takes 0.5 and 1, but neither .5 nor 0.05 nor 1.0. */
const alpha = String.raw`\s*(?:0.[1-9]*|[01])\s*`;

const colors = [
  /^#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i,
  new RegExp(`^rgb\\(${byte},${byte},${byte}\\)$`),
  new RegExp(`^rgb\\(${percent},${percent},${percent}\\)$`),
  new RegExp(`^rgba\\(${byte},${byte},${byte},${alpha}\\)$`),
  new RegExp(`^rgba\\(${percent},${percent},${percent},${alpha}\\)$`),
  new RegExp(`^hsl\\(${degree},${percent},${percent}\\)$`),
];

/** What the server takes for a theme color: hex with 3, 4, 6 or 8 digits, `rgb()`, `rgba()` or `hsl()`. No names. */
export const isColor = (text: string): boolean => colors.some((color) => color.test(text));
