const live = "[role=status], [role=alert], [aria-live]";

/**
 * Returns the words that a screen reader would announce, filled as they appear: the whole text of each live region
 * whose text changes, and that was on the page before. Those of a region that appears together with them are marked:
 * they are not announced.
 */
export function listenToPage(): string[] {
  const said: string[] = [];
  const words = (region: Element) => region.textContent.replaceAll(/\s+/g, " ").trim();
  const known = new Map([...document.querySelectorAll(live)].map((region) => [region, words(region)]));
  const look = () => {
    for (const region of document.querySelectorAll(live)) {
      const now = words(region);
      const before = known.get(region);
      known.set(region, now);
      if (now === before || now === "" || region.getAttribute("aria-live") === "off") continue;
      said.push(before === undefined && !region.matches("[role=alert]") ? `born with its words: ${now}` : now);
    }
  };
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  return said;
}
