import { encode } from "uqr";

/**
 * Returns a text as a QR code: the dark modules as one SVG path, on a square of `size` modules, with the quiet zone of
 * four modules on each side.
 */
export function qrPath(text: string): { size: number; path: string } {
  // A quiet zone of four modules (ISO/IEC 18004): in the dark scheme everything around the white square is dark.
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
  return { size, path };
}

function runs(row: readonly boolean[]): [x: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
