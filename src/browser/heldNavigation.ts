import { addressOfPage, goToDocument, navigationApi, partsOfUrl } from "./apis";
import { isHashRoute } from "./isHashRoute";
import { isPlainClick } from "./isPlainClick";

interface Hold {
  /** Whether the user must be asked before this page is left. */
  shouldHold: () => boolean;
  /** Called for a navigation that was held back, with the function that lets it go on. */
  onHold: (goOn: () => void) => void;
}

/**
 * Holds back what leaves the page inside its document: links, before the app's router sees the click, and Back and
 * Forward where the browser has the Navigation API (Chromium 102, Safari 26.2, Firefox 147). `beforeunload` asks for
 * other documents. Returns the function that ends it.
 */
export function holdNavigations({ shouldHold, onHold }: Hold): () => void {
  /** The held navigation while it goes on: a link, or the key of an entry in the history. */
  let passing: unknown;
  const isHeld = (to: string) => leavesPath(addressOfPage(), to) && shouldHold();

  const onClick = (event: MouseEvent) => {
    const link = followedLink(event);
    if (!link || link === passing || !isHeld(link.href)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onHold(() => {
      passing = link;
      if (link.isConnected) link.click();
      else goToDocument(link.href);
      passing = undefined;
    });
  };
  const onNavigate = (event: NavigateEvent) => {
    const { key, sameDocument, url } = event.destination;
    if (event.navigationType !== "traverse" || !event.cancelable || !sameDocument || key === passing) return;
    if (!isHeld(url)) return;
    event.preventDefault();
    onHold(() => {
      passing = key;
      const pass = () => (passing = undefined);
      entries?.traverseTo(key).finished?.then(pass, pass);
    });
  };
  const entries = navigationApi();
  window.addEventListener("click", onClick, true);
  entries?.addEventListener("navigate", onNavigate);
  return () => {
    window.removeEventListener("click", onClick, true);
    entries?.removeEventListener("navigate", onNavigate);
  };
}

/** Returns the link that a click follows in this window, if it leads to this site. */
function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || !isPlainClick(event)) return undefined;
  const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement && element.href !== "");
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return undefined;
  if (!["", "_self"].includes(link.target) || link.origin !== partsOfUrl(addressOfPage())?.origin) return undefined;
  return link;
}

/** Whether the path changes; behind a `#/`, that is the path of a hash router. */
function leavesPath(from: string, to: string): boolean {
  const pathOf = (address: string) => {
    const { origin = "", pathname = "" } = partsOfUrl(address) ?? {};
    const [, hash = ""] = address.split("#");
    const [route = ""] = hash.split("?");
    return origin + pathname + (isHashRoute(route) ? route : "");
  };
  return pathOf(from) !== pathOf(to);
}
