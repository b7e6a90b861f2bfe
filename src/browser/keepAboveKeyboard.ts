/**
 * Keeps an element that fills the window within the part that the on-screen keyboard leaves free, through the
 * properties `--_seen-top` and `--_seen-height`. Returns the function that ends this.
 *
 * Browsers lay the page out as if there were no keyboard (Safari always, Chrome from 108 on, unless the host's
 * `<meta name="viewport">` says `interactive-widget=resizes-content`). Only `visualViewport` tells the free part.
 */
export function keepAboveKeyboard(element: HTMLElement): () => void {
  const viewport = viewportOf(element);
  if (!viewport) return () => undefined;
  const fit = () => {
    const { height, offsetTop, scale } = viewport;
    const isWhole = offsetTop < 1 && height > element.ownerDocument.documentElement.clientHeight - 1;
    // A window that is enlarged with two fingers is smaller, too: there the user moves around by themselves.
    const isFree = isWhole || scale > 1.01;
    const { style } = element;
    const before = style.getPropertyValue("--_seen-height");
    for (const [name, value] of Object.entries({ "--_seen-top": offsetTop, "--_seen-height": height }))
      if (isFree) style.removeProperty(name);
      else style.setProperty(name, `${value}px`);
    if (style.getPropertyValue("--_seen-height") === before) return;
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (element.contains(activeElement)) activeElement?.scrollIntoView({ block: "nearest" });
  };
  fit();
  for (const event of events) viewport.addEventListener(event, fit);
  return () => {
    for (const event of events) viewport.removeEventListener(event, fit);
  };
}

const events = ["resize", "scroll"] as const;

/** Returns the visual viewport of an element's window; undefined where it is missing or throws. */
function viewportOf(element: HTMLElement): VisualViewport | undefined {
  try {
    return element.ownerDocument.defaultView?.visualViewport ?? undefined;
  } catch {
    return undefined;
  }
}
