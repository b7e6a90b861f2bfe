/** JSON as a text tree that allows edits which no JavaScript value can hold: doubled keys, 1e999, `__proto__`. */
export type Node = { text: string } | { items: Node[] } | { entries: [key: string, value: Node][] };

/** Parses JSON into a tree. */
export function parseTree(json: string): Node {
  return treeOf(JSON.parse(json));
}

/** Returns the text of a tree. */
export function writeTree(node: Node): string {
  if ("text" in node) return node.text;
  if ("items" in node) return `[${node.items.map(writeTree).join(",")}]`;
  return `{${node.entries.map(([key, value]) => `${JSON.stringify(key)}:${writeTree(value)}`).join(",")}}`;
}

/** A place in a tree: its content, and functions to replace, remove or double it, or to change its key. */
export interface Place {
  readonly node: Node;
  replace: (node: Node) => void;
  remove: () => void;
  double: (node: Node) => void;
  rename: (key: string) => void;
}

/** Returns every place of a tree below its root, outermost first. */
export function placesOf(root: Node): Place[] {
  const places: Place[] = [];
  const open: Node[] = [root];
  for (let node = open.shift(); node; node = open.shift()) {
    const children =
      "items" in node ? placesOfItems(node.items) : "entries" in node ? placesOfEntries(node.entries) : [];
    places.push(...children);
    open.push(...children.map((child) => child.node));
  }
  return places;
}

function placesOfItems(items: Node[]): Place[] {
  return items.map((node) => {
    let current = node;
    const edit = (...instead: Node[]) =>
      void items.splice(items.indexOf(current), items.includes(current) ? 1 : 0, ...instead);
    const replace = (next: Node) => {
      edit(next);
      current = next;
    };
    return {
      node,
      replace,
      remove: () => edit(),
      double: (twin) => edit(current, twin),
      rename: () => replace({ items: [current] }),
    };
  });
}

function placesOfEntries(entries: [string, Node][]): Place[] {
  return entries.map((entry) => {
    const edit = (...instead: [string, Node][]) =>
      void entries.splice(entries.indexOf(entry), entries.includes(entry) ? 1 : 0, ...instead);
    return {
      node: entry[1],
      replace: (next) => void (entry[1] = next),
      remove: () => edit(),
      double: (twin) => edit(entry, [entry[0], twin]),
      rename: (key) => void (entry[0] = key),
    };
  });
}

function treeOf(value: unknown): Node {
  if (Array.isArray(value)) return { items: value.map(treeOf) };
  if (typeof value === "object" && value !== null)
    return { entries: Object.entries(value).map(([key, child]) => [key, treeOf(child)]) };
  return { text: JSON.stringify(value) };
}
