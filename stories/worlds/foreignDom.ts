/** The changes that translating browsers and extensions make to the page's DOM. */

type Tree = Document | ShadowRoot;

/**
 * Returns the text nodes that React updates or removes on their own. A translating browser replaces them, and React
 * then changes nothing that is seen, or throws (react#11538). A text that is its element's only child is not among
 * them: React sets the element's text.
 */
export function loneTexts(tree: Tree): string[] {
  return (
    textNodes(tree)
      .filter((node) => Object.keys(node).some((key) => key.startsWith("__reactFiber$")))
      // Not texts that a host or a story puts there.
      .filter(({ parentElement }) => /(^| )cr-(?!root)/.test(parentElement?.getAttribute("class") ?? ""))
      .map(
        ({ data, parentElement }) =>
          `${data.trim()} in <${parentElement?.localName} class="${parentElement?.className}">`,
      )
  );
}

/** Translates as Chrome does: each text node gives way to `<font><font>` around a new one. Returns how many did. */
export function translate(tree: Tree): number {
  const found = textNodes(tree).filter(
    ({ data, parentElement }) =>
      data.trim() !== "" &&
      parentElement?.closest("[translate='no'], font, style, script, svg, .cr-skeleton-place") === null,
  );
  for (const node of found) {
    const inner = make("font");
    inner.style.verticalAlign = "inherit";
    inner.append(node.data);
    const outer = make("font");
    outer.style.verticalAlign = "inherit";
    outer.append(inner);
    node.replaceWith(outer);
  }
  return found.length;
}

/** Adds what password managers, Grammarly and Dark Reader add: elements beside the boxes, attributes, inline styles. */
export function decorate(tree: Tree): void {
  for (const box of tree.querySelectorAll<HTMLElement>(
    ".cr-root input:not([data-extended]), .cr-dialog input:not([data-extended])",
  )) {
    box.dataset["extended"] = "";
    box.setAttribute("data-gramm", "false");
    box.setAttribute("data-lpignore", "true");
    box.style.setProperty("--darkreader-inline-bgcolor", "#181a1b");
    box.style.backgroundImage = "none";
    const icon = document.createElement("com-1password-button");
    icon.textContent = "";
    box.after(icon);
    box.before(document.createElement("grammarly-extension"));
  }
  for (const part of tree.querySelectorAll(".cr-section, .cr-row, .cr-button"))
    part.setAttribute("data-darkreader-mode", "dynamic");
}

/** Does all of it now, and again to all that the page adds. Returns the function that stops it. */
export function meddle(tree: Tree): () => void {
  const all = () => {
    translate(tree);
    decorate(tree);
  };
  all();
  const changes = new MutationObserver(all);
  changes.observe(tree, { subtree: true, childList: true, characterData: true });
  return () => changes.disconnect();
}

/** `<font>` is deprecated, and with it its type; browsers go on making it for translations. */
const make = (name: string) => document.createElement(name);

function textNodes(tree: Tree): Text[] {
  const found: Text[] = [];
  for (const root of tree.querySelectorAll(".cr-root")) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  }
  return [...new Set(found)];
}
