/** Formats whose pictures may move: the texts in their files' first bytes, by place, and the mark of those that do. */
const formats: readonly { starts: readonly [place: number, text: string][]; mark: string }[] = [
  { starts: [[0, "GIF8"]], mark: "NETSCAPE2.0" },
  { starts: [[0, "\x89PNG\r\n\x1a\n"]], mark: "acTL" },
  {
    starts: [
      [0, "RIFF"],
      [8, "WEBP"],
    ],
    mark: "ANIM",
  },
  { starts: [[4, "ftypavis"]], mark: "ftypavis" },
];

/** Returns whether a file's picture moves. Takes its beginning, as characters from 0 to 255. */
export function isAnimated(head: string): boolean {
  return formats.some(
    ({ starts, mark }) => starts.every(([place, text]) => head.startsWith(text, place)) && head.includes(mark),
  );
}
