/** Returns the first file that was dropped or pasted; undefined if it was a text or a link. */
export function fileIn({ files }: Pick<DataTransfer, "files">): Blob | undefined {
  return files[0];
}
