import { virtual } from "@guidepup/virtual-screen-reader";

/** No section is that long: a reader that comes to no end would read for ever. */
const most = 2_000;

interface Stop {
  node: Node | null;
  phrase: string;
}

/** Returns each stop of a virtual screen reader from the start of an element to its end, with what it says there. */
async function stopsIn(container: HTMLElement): Promise<Stop[]> {
  const stops: Stop[] = [];
  const stop = async () => {
    stops.push({ node: virtual.activeNode, phrase: await virtual.lastSpokenPhrase() });
  };
  await virtual.start({ container });
  await stop();
  for (let count = 0; count < most && (stops.length === 1 || virtual.activeNode !== container); count += 1) {
    await virtual.next();
    await stop();
  }
  await virtual.stop();
  return stops;
}

/** Returns the role that the reader says first, and the rest. Text has no role, and neither has a password's box. */
function partsOf({ node, phrase }: Stop): [role: string, words: string] {
  if (node instanceof HTMLInputElement && node.type === "password") return ["password box", phrase];
  if (!(node instanceof Element)) return ["text", phrase];
  const [role = "", ...words] = phrase.split(", ");
  return [role, words.join(", ")];
}

/** The reader says the value of a native select as it is sent; screen readers say the chosen option. */
function withOption(node: Node | null, words: string): string {
  if (!(node instanceof HTMLSelectElement)) return words;
  const name = node.labels[0]?.textContent ?? "";
  const chosen = node.selectedOptions[0]?.textContent ?? "";
  const rest = words.slice(name.length);
  return `${name}, ${chosen}${rest.startsWith(`, ${node.value},`) ? rest.slice(node.value.length + 2) : rest}`;
}

const isClosed = (node: Node | null) => node instanceof HTMLSelectElement || node instanceof HTMLButtonElement;

/**
 * Returns what a screen reader says of an element, as a table: a line for each stop of its cursor, with the role,
 * indented by what is around it, and the words. Leaves out the insides of buttons and of closed selects, which screen
 * readers do not enter, and the marks that isolate the direction of names.
 */
export async function readAloud(container: HTMLElement): Promise<string> {
  const lines: string[] = [];
  const around: (Node | null)[] = [];
  const stops = await stopsIn(container);
  for (const [index, stop] of stops.entries()) {
    const { node } = stop;
    if (around.at(-1) === node) {
      around.pop();
      continue;
    }
    if (!around.some(isClosed)) {
      const [role, words] = partsOf(stop);
      lines.push(`${`${"  ".repeat(around.length)}${role}`.padEnd(24)}${withOption(node, words)}`.trimEnd());
    }
    if (stops.slice(index + 1).some((later) => later.node === node)) around.push(node);
  }
  return `${lines.join("\n").replaceAll(/[\u2066-\u2069]/g, "")}\n`;
}
