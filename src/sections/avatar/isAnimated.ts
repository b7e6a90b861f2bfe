/** The marks of moving pictures in each format, by the characters that its files begin with. */
const marks: readonly (readonly [starts: RegExp, mark: string])[] = [
  [/^GIF8/, "NETSCAPE2.0"],
  // eslint-disable-next-line no-control-regex -- PNG files begin with these.
  [/^\x89PNG\r\n\x1a\n/, "acTL"],
  [/^RIFF[^]{4}WEBP/, "ANIM"],
  [/^[^]{4}ftypavis/, "ftypavis"],
];

/** Returns whether a file's picture moves. Takes its beginning, as characters from 0 to 255. */
export function isAnimated(head: string): boolean {
  return marks.some(([starts, mark]) => starts.test(head) && head.includes(mark));
}
