/**
 * What a screen reader would say by itself: texts put into an element that was already a live region when they came.
 * A region that goes live together with its text is not read.
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

/** Longer than anything that is still to be said takes. */
export const silence = () => new Promise((done) => setTimeout(done, 400));
