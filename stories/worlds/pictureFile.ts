/** Draws a picture as users choose them: its left half red, its right half blue, or transparent. */
export async function pictureFile(
  width: number,
  height: number,
  { type = "image/png", right = "blue" }: { type?: string; right?: "blue" | "none" } = {},
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas to draw on.");
  context.fillStyle = "red";
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = "blue";
  if (right === "blue") context.fillRect(width / 2, 0, width / 2, height);
  return new File([await canvas.convertToBlob({ type, quality: 0.95 })], "me", { type });
}
