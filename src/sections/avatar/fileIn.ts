/** Returns the first file that was dropped or pasted; undefined if it was a text or a link. */
export function fileIn({ files }: Pick<DataTransfer, "files">): Blob | undefined {
  return files[0];
}

/** Lets files be dropped on an element. Without this, the browser would show the file in place of the page. */
export function letFilesDrop(event: Pick<DragEvent, "dataTransfer" | "preventDefault">): void {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
}
