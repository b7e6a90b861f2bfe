/** The part of the window that shows the content around an element: the inside of its scroll container, or all. */
export interface SeenBox {
  /** Distance from the top of the window, in px. */
  top: number;
  bottom: number;
  /** Height that the host reserves at the top, such as for a sticky header (`scroll-padding`), in px. */
  reserved: number;
}

/** Returns the part of the window in which an element is scrolled: that of its nearest container that scrolls. */
export function seenBoxOf(element: Element): SeenBox {
  const { defaultView: view, documentElement } = element.ownerDocument;
  const height = view?.innerHeight ?? 0;
  const around = containerOf(element);
  if (!around) return { top: 0, bottom: height, reserved: reservedIn(documentElement) };
  const top = around.getBoundingClientRect().top + around.clientTop;
  return {
    top: Math.max(0, top),
    bottom: Math.min(height, top + around.clientHeight),
    reserved: reservedIn(around),
  };
}

/** Returns the element whose `scrollTop` scrolls an element: its nearest container that scrolls, or the window's. */
export function scrollerOf(element: Element): Element | null {
  return containerOf(element) ?? element.ownerDocument.scrollingElement;
}

function containerOf(element: Element): Element | undefined {
  const { documentElement, body } = element.ownerDocument;
  for (let around = parentOf(element); around && around !== body; around = parentOf(around)) {
    if (around === documentElement) break;
    if (around.scrollHeight > around.clientHeight && /auto|scroll|hidden/.test(styleOf(around)?.overflowY ?? ""))
      return around;
  }
  return undefined;
}

/** Returns the distance that an element keeps from the top when it is scrolled into view, in px. */
export function scrollMarginOf(element: Element): number {
  return pixels(styleOf(element)?.scrollMarginTop);
}

function reservedIn(scroller: Element): number {
  return pixels(styleOf(scroller)?.scrollPaddingTop);
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function pixels(length = ""): number {
  return Number.parseFloat(length) || 0;
}

/** Returns an element's parent as it is laid out: also the slot that shows it, or the host of its shadow root. */
function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return (
    element.assignedSlot ?? (parentNode && "host" in parentNode ? (parentNode.host as Element) : element.parentElement)
  );
}
