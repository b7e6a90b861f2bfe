/** The event that tells a section or a row that the page has gone to it, by its address or from the search. */
export const reachedEvent = "cr-reached";

/** Tells a section or a row that the page goes to it, so that a closed form in it opens. */
export function tellReached(target: HTMLElement): void {
  target.dispatchEvent(new Event(reachedEvent));
}
