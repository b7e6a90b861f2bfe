/** Width and height in pixels, as seen: turned by the picture's EXIF orientation. */
export interface PixelSize {
  width: number;
  height: number;
}

/** Returns the first bytes of a file as characters from 0 to 255, to look for the names of a format's parts. */
export async function beginningOf(file: Blob, length: number): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, length).arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** Loads a file into an image element, and passes it to `use` while it has its address. Rejects if it is no picture. */
async function withImage<Result>(file: Blob, use: (image: HTMLImageElement) => Result): Promise<Awaited<Result>> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = url;
    });
    return await use(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Returns the size of a file's picture; undefined if the browser does not see one in it. The picture is not decoded:
 * browsers read the size from its head, and decode when they paint.
 */
export async function sizeOfPicture(file: Blob): Promise<PixelSize | undefined> {
  try {
    const { naturalWidth: width, naturalHeight: height } = await withImage(file, (image) => image);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Decodes a file's picture at this size, off the main thread. Rejects as the browser does. */
export async function decodePicture(file: Blob, { width, height }: PixelSize): Promise<ImageBitmap> {
  const options: ImageBitmapOptions = { resizeWidth: width, resizeHeight: height, resizeQuality: "high" };
  try {
    return await createImageBitmap(file, options);
  } catch (error) {
    // Browsers take an SVG only from an element (HTML Standard, "createImageBitmap", on Blob).
    if (!file.type.startsWith("image/svg")) throw error;
    return withImage(file, (image) => createImageBitmap(image, options));
  }
}

/** Encodes a canvas. Rejects if the browser cannot. */
export async function encodePicture(
  canvas: HTMLCanvasElement,
  type: "image/png" | "image/jpeg",
  quality?: number,
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob || blob.size === 0) throw new Error("The browser has not encoded the picture.");
  return blob;
}
