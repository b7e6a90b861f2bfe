import { attempt, scrollIntoView, visualViewportOf } from "./apis";

/**
 * Keeps an element that fills the window within the part that the on-screen keyboard leaves free, through the
 * properties `--_seen-top` and `--_seen-height`. Returns the function that ends this.
 *
 * Browsers lay the page out as if there were no keyboard (Safari always, Chrome from 108 on, unless the host's
 * `<meta name="viewport">` says `interactive-widget=resizes-content`). Only `visualViewport` tells the free part.
 */
export function keepAboveKeyboard(element: HTMLElement): () => void {
  const { ownerDocument: page, style } = element;
  const viewport = visualViewportOf(page);
  if (!viewport) return () => undefined;
  let shown = "";
  const fit = () => {
    const { height, offsetTop, scale } = viewport;
    const isWhole = offsetTop < 1 && height > page.documentElement.clientHeight - 1;
    // A window that is enlarged with two fingers is smaller, too: there the user moves around by themselves.
    const pixels = (length: number) => (isWhole || scale > 1.01 ? "" : `${length}px`);
    style.setProperty("--_seen-top", pixels(offsetTop));
    style.setProperty("--_seen-height", pixels(height));
    if (pixels(height) === shown) return;
    shown = pixels(height);
    const focused = element.querySelector(":focus");
    if (focused) scrollIntoView(focused, { block: "nearest" });
  };
  fit();
  for (const event of events) attempt(() => viewport.addEventListener(event, fit));
  return () => {
    for (const event of events) attempt(() => viewport.removeEventListener(event, fit));
  };
}

const events = ["resize", "scroll"] as const;
