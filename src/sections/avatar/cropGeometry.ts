import type { PixelSize } from "../../browser/pictures";

/** A part of a picture, in percent of its width and height. */
export interface Crop {
  unit: "%";
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Returns the largest square in the middle of a picture. */
export function largestSquare(size: PixelSize): Crop {
  return squareAround(size, { x: size.width / 2, y: size.height / 2 }, Math.min(size.width, size.height));
}

/** Returns how much larger the crop is seen than the largest square: 1 or more. */
export function zoomOf({ width }: Crop, size: PixelSize): number {
  return Math.max(1, Math.min(size.width, size.height) / Math.max(1, (width / 100) * size.width));
}

/** Returns a crop with this zoom and the same middle, as far as that fits. */
export function zoomed(crop: Crop, zoom: number, size: PixelSize): Crop {
  const middle = {
    x: ((crop.x + crop.width / 2) / 100) * size.width,
    y: ((crop.y + crop.height / 2) / 100) * size.height,
  };
  return squareAround(size, middle, Math.min(size.width, size.height) / Math.max(1, zoom));
}

/** Returns the same part of the picture after a quarter turn to the right. */
export function turnedRight({ unit, x, y, width, height }: Crop): Crop {
  return { unit, x: 100 - y - height, y: x, width: height, height: width };
}

/** Returns the size of a picture after quarter turns. */
export function turnedSize({ width, height }: PixelSize, turns: number): PixelSize {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Returns the crop as a square in pixels of the picture. */
export function squareOf(crop: Crop, size: PixelSize): { x: number; y: number; side: number } {
  const side = Math.max(1, Math.min((crop.width / 100) * size.width, (crop.height / 100) * size.height));
  const within = (start: number, length: number) => Math.max(0, Math.min(start, length - side));
  return {
    x: within((crop.x / 100) * size.width, size.width),
    y: within((crop.y / 100) * size.height, size.height),
    side,
  };
}

function squareAround({ width, height }: PixelSize, middle: { x: number; y: number }, side: number): Crop {
  const start = (at: number, length: number) => Math.max(0, Math.min(at - side / 2, length - side));
  return {
    unit: "%",
    x: (start(middle.x, width) / width) * 100,
    y: (start(middle.y, height) / height) * 100,
    width: (side / width) * 100,
    height: (side / height) * 100,
  };
}
