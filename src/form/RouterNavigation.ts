/**
 * A navigation, as a router tells its blocker: `{ currentLocation, nextLocation }` in React Router, `{ current, next }`
 * in TanStack Router.
 */
export interface RouterNavigation {
  currentLocation?: { pathname: string };
  nextLocation?: { pathname: string };
  current?: { pathname: string };
  next?: { pathname: string };
}

/** Whether a navigation leaves the page: its path changes, and not only the query or the part behind the `#`. */
export function leavesPage(navigation: RouterNavigation | undefined): boolean {
  const from = navigation?.currentLocation ?? navigation?.current;
  const to = navigation?.nextLocation ?? navigation?.next;
  return from === undefined || from.pathname !== to?.pathname;
}
