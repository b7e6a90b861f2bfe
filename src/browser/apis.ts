/*
 * Every API of the browser that a page may lack, or that may fail: with cookies blocked, in a sandboxed or third-party
 * frame, in a private window, without TLS, in jsdom. Looking at it may throw, as may constructing or calling it, and
 * its promise may reject. Each is used only here, and in the files beside this one that hold the APIs of few parts of a
 * page; the linter says so. `fetch`, `AbortController` and the DOM itself are required.
 */

/** Returns what `use` returns; undefined if it throws. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** Whether the user confirms in the browser's own dialog. An embedded page of another origin has none: false. */
export function isConfirmed(question: string): boolean {
  return attempt(() => confirm(question)) === true;
}

/** Whether the browser reports a network; true if it does not say. */
export function isOnline(): boolean {
  return attempt(() => navigator.onLine) ?? true;
}

/** A BroadcastChannel of this name among the browser's tabs. */
export interface Channel {
  tell: (message: string) => void;
  close: () => void;
}

/** Opens a channel that calls `onTold` with each message of another tab. Returns undefined if there are none. */
export function openChannel(name: string, onTold?: (message: unknown) => void): Channel | undefined {
  const channel = attempt(() => new BroadcastChannel(name));
  if (!channel) return undefined;
  if (onTold) attempt(() => (channel.onmessage = ({ data }) => onTold(data)));
  return {
    tell: (message) => attempt(() => channel.postMessage(message)),
    close: () => attempt(() => channel.close()),
  };
}

/** Asks for a Web Lock. Rejects if the page may not lock, or as the browser does. */
export async function requestLock(
  name: string,
  options: LockOptions,
  held: (lock: Lock | null) => Promise<void> | undefined,
): Promise<void> {
  await navigator.locks.request(name, options, held);
}

/** Returns the Web Locks that all tabs hold; none if the page may not ask. */
export async function heldLocks(): Promise<readonly LockInfo[]> {
  try {
    return (await navigator.locks.query()).held ?? [];
  } catch {
    return [];
  }
}

/** An observer of the browser. If there is none, it observes nothing. */
export interface Watcher<Options extends unknown[] = []> {
  observe: (element: Element, ...options: Options) => void;
  disconnect: () => void;
}

/** Observes which elements of a window come into sight. */
export function watchIntersections(
  view: (Window & typeof globalThis) | null | undefined,
  look: IntersectionObserverCallback,
  options: IntersectionObserverInit,
): Watcher {
  const observer = attempt(() => view && new view.IntersectionObserver(look, options));
  return {
    observe: (element) => attempt(() => observer?.observe(element)),
    disconnect: () => attempt(() => observer?.disconnect()),
  };
}

/** Observes the size of elements of a window. */
export function watchSize(
  view: (Window & typeof globalThis) | null | undefined,
  look: ResizeObserverCallback,
): Watcher {
  const observer = attempt(() => view && new view.ResizeObserver(look));
  return {
    observe: (element) => attempt(() => observer?.observe(element)),
    disconnect: () => attempt(() => observer?.disconnect()),
  };
}

/** Observes changes of the DOM. */
export function watchMutations(look: MutationCallback): Watcher<[MutationObserverInit]> {
  const observer = attempt(() => new MutationObserver(look));
  return {
    observe: (element, options) => attempt(() => observer?.observe(element, options)),
    disconnect: () => attempt(() => observer?.disconnect()),
  };
}

/** Runs `work` before the next frame, or soon. */
export function nextFrame(work: () => void): void {
  if (attempt(() => requestAnimationFrame(work)) === undefined) setTimeout(work, 16);
}

/** Runs `work` once the running code has ended, before anything else. */
export function microtask(work: () => void): void {
  if (attempt(() => (queueMicrotask(work), true)) === undefined) void Promise.resolve().then(work);
}

/**
 * Runs `work` in a task of its own. Not by a timer where possible: browsers throttle those, most of all in hidden tabs.
 */
export function nextTask(work: () => void): void {
  const isPosted = attempt(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
    return true;
  });
  if (!isPosted) setTimeout(work);
}

/** Milliseconds of a clock, for differences only. */
export function now(): number {
  return attempt(() => performance.now()) ?? Date.now();
}

/** Returns the page's URL; an empty text if the page may not know it. */
export function addressOfPage(): string {
  return attempt(() => location.href) ?? "";
}

/** Returns the parts of an absolute URL; undefined for anything else. */
export function partsOfUrl(url: string): URL | undefined {
  return attempt(() => new URL(url));
}

/** Goes to another document. */
export function goToDocument(url: string): void {
  attempt(() => location.assign(url));
}

/**
 * Returns the browser's Navigation API; undefined where it is missing (before Chromium 102, Safari 26.2, Firefox 147).
 */
export function navigationApi(): Navigation | undefined {
  return attempt(() => navigation);
}

/** Returns a URL as seen from the page; unchanged on a server, and where the page's own URL is no base (`data:`). */
export function absoluteUrl(url: string): string {
  return attempt(() => new URL(url, document.baseURI).href) ?? url;
}

/**
 * Returns an address as a URL if it is one of the page's own origin; undefined otherwise. Takes what it is relative to.
 */
export function urlOnThisOrigin(address: string, base: string): string | undefined {
  return attempt(() => {
    const { origin, href } = new URL(address, base);
    return origin === location.origin ? href : undefined;
  });
}

/** Scrolls an element into view. Does nothing in jsdom, which has no layout. */
export function scrollIntoView(element: Element, options?: ScrollIntoViewOptions): void {
  attempt(() => element.scrollIntoView(options));
}

/** Returns the part of a document's window that is seen; undefined if the browser does not say. */
export function visualViewportOf({ defaultView }: Document): VisualViewport | undefined {
  return attempt(() => defaultView?.visualViewport) ?? undefined;
}

/** Whether the window fits a media query; undefined if the browser does not say. */
export function fitsMedia(query: string): boolean | undefined {
  return attempt(() => matchMedia(query).matches);
}

/** Whether an element is rendered; true if the browser does not say. */
export function isRendered(element: Element): boolean {
  return attempt(() => element.checkVisibility()) ?? true;
}

/** Returns the last element that is seen among those of a selector, which the browser may not know. */
export function lastSeen(tree: ParentNode, selector: string): Element | undefined {
  return [...(attempt(() => tree.querySelectorAll(selector)) ?? [])].filter(isRendered).at(-1);
}

/** Puts an element above everything else in the window, also above what would clip, move or cover it. */
export function raiseToTop(element: HTMLElement): void {
  element.popover = "manual";
  if (attempt(() => (element.showPopover(), true)) === undefined) element.removeAttribute("popover");
}

/** Reports an error as uncaught, without throwing it here. */
export function reportUncaught(error: unknown): void {
  // Not in Node, where an uncaught error says the same.
  if (attempt(() => (reportError(error), true)) === undefined)
    queueMicrotask(() => {
      throw error;
    });
}
