/**
 * A code block of CONTRIBUTING.md that changes a file: lines that begin with a blank are there, "+" adds one, "-" takes
 * one away.
 */
export interface Block {
  file: string;
  lines: readonly string[];
}

/** Finds the blocks: each begins with "```diff" and the name of its file. A block in a list is indented. */
export function readBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^( *)```diff (\S+)\n(.*?)\n\1```$/gms)].map(
    ([, indent = "", file = "", body = ""]) => ({
      file,
      lines: body.split("\n").map((line) => line.slice(indent.length)),
    }),
  );
}

/** Returns a text with the change of a block. Throws if the block's unchanged lines are not in it exactly once. */
export function applyBlock(text: string, { file, lines }: Block): string {
  const without = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [before, after] = [without("+"), without("-")];
  const places = text.split(before).length - 1;
  if (places !== 1)
    throw new Error(
      `A block of CONTRIBUTING.md does not fit: ${file} has these lines ${places} times, not once.\n${before}`,
    );
  return text.replace(before, () => after);
}

/** Returns how many lines the blocks add. */
export function countAdded(blocks: readonly Block[]): number {
  return blocks.flatMap(({ lines }) => lines).filter((line) => line.startsWith("+")).length;
}
