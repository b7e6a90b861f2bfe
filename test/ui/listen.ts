/**
 * Returns the texts that a screen reader would announce, filled as they appear: texts inserted into an element that was
 * a live region before. A text that appears together with `aria-live` is not announced.
 */
export function listen(region: Element): string[] {
  const said: string[] = [];
  const isLive = () => region.getAttribute("aria-live") === "polite";
  let live = isLive();
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (live && isLive()) said.push(...added.map((node) => node.textContent ?? "").filter(Boolean));
    live = isLive();
  }).observe(region, { attributes: true, childList: true, subtree: true });
  return said;
}

/** Waits long enough (400 ms) for every pending announcement. */
export const silence = () => new Promise((done) => setTimeout(done, 400));
