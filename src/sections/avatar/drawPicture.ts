import { encodePicture, type PixelSize } from "../../browser/pictures";
import { squareOf, turnedSize, type Crop } from "./cropGeometry";
import type { Picture } from "./readPicture";

/** Pixels of the picture that is sent, at most. The server shows 200. */
const sentSide = 512;
/** Pixels of the longer side of the picture that is cropped, at least, so that a small one can be seen. */
const shownSide = 320;

/** Draws the whole picture, turned to the right by quarters, onto a canvas that gets its shape. */
export function drawWhole(canvas: HTMLCanvasElement, picture: Picture, turns: number): void {
  const size = turnedSize(picture, turns);
  const scale = Math.max(1, shownSide / Math.max(size.width, size.height));
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  draw(canvas, picture, turns, { x: 0, y: 0, scale });
}

/**
 * Returns the crop of a turned picture as the file to send: a PNG if it is transparent somewhere, else a JPEG, which is
 * smaller. Both are far below the server's 4 MiB.
 */
export async function cropped(picture: Picture, turns: number, crop: Crop): Promise<Blob> {
  const { x, y, side } = squareOf(crop, turnedSize(picture, turns));
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.max(1, Math.min(sentSide, Math.round(side)));
  draw(canvas, picture, turns, { x, y, scale: canvas.width / side });
  return isTransparent(canvas) ? encodePicture(canvas, "image/png") : encodePicture(canvas, "image/jpeg", 0.9);
}

interface Place {
  /** The pixel of the turned picture at the canvas's corner. */
  x: number;
  y: number;
  scale: number;
}

function draw(canvas: HTMLCanvasElement, { bitmap, ...size }: Picture, turns: number, { x, y, scale }: Place): void {
  const context = contextOf(canvas);
  context.imageSmoothingQuality = "high";
  context.scale(scale, scale);
  context.translate(-x, -y);
  const corner = cornerAfter(turns, size);
  context.translate(corner.x, corner.y);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
}

/** Returns where the upper left corner of a picture is after quarter turns to the right. */
function cornerAfter(turns: number, { width, height }: PixelSize): { x: number; y: number } {
  const corners = [
    { x: 0, y: 0 },
    { x: height, y: 0 },
    { x: width, y: height },
    { x: 0, y: width },
  ];
  return corners[turns % 4] ?? { x: 0, y: 0 };
}

function isTransparent(canvas: HTMLCanvasElement): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 255) < 255) return true;
  return false;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas to draw on.");
  return context;
}
