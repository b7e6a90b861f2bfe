/** Returns the message of a page that says which of its sections could not be loaded; it takes their place. */
export function failureIn(page: HTMLElement | null): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(".cr-section[data-state='readFailed']") ?? undefined;
}
