import { beginningOf, decodePicture, sizeOfPicture, type PixelSize } from "../../browser/pictures";
import { isAnimated } from "./isAnimated";

/** Why a file is not taken as a picture. */
export type PictureProblem = "empty" | "tooLarge" | "unreadable" | "tooManyPixels" | "broken";

export class PictureError extends Error {
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(`The picture is not taken: ${problem}.`);
    this.problem = problem;
  }
}

/** A picture that was read from a file, no larger than it is needed. */
export interface Picture extends PixelSize {
  bitmap: ImageBitmap;
  /** It moves in the file: only its first frame is here. */
  isAnimated: boolean;
}

/** Bytes of a file that are read at most. Pictures of cameras are smaller, and none is read by accident. */
const largestFile = 52_428_800;

/** Pixels that are decoded at most, 400 MB of memory. The picture of a phone may have 50 million. */
const mostPixels = 100_000_000;
/** Pixels of the longer side that browsers decode: 16,384 in Chromium's and WebKit's canvases. */
const longestSide = 16_384;
/** Pixels of the longer side that are kept, so that a part of the picture is still sharp. */
const keptSide = 1_600;

/** Bytes in which the formats say that they move. */
const headLength = 65_536;

/** Reads a picture from a file, off the main thread. Rejects with a {@link PictureError}. */
export async function readPicture(file: Blob): Promise<Picture> {
  if (file.size === 0) throw new PictureError("empty");
  if (file.size > largestFile) throw new PictureError("tooLarge");
  const size = await sizeOfPicture(file);
  if (!size) throw new PictureError("unreadable");
  if (Math.max(size.width, size.height) > longestSide || size.width * size.height > mostPixels)
    throw new PictureError("tooManyPixels");
  const kept = fittedIn(size, keptSide);
  try {
    const [bitmap, head] = await Promise.all([decodePicture(file, kept), beginningOf(file, headLength)]);
    return { bitmap, ...kept, isAnimated: isAnimated(head) };
  } catch {
    throw new PictureError("broken");
  }
}

/** Returns a size of the same shape whose longer side has at most this many pixels. */
export function fittedIn({ width, height }: PixelSize, side: number): PixelSize {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
