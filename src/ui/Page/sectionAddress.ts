import { isHashRoute } from "../../browser/isHashRoute";

/**
 * Returns the address of a section: that of the page, with the section's id behind its `#`. Behind the path of a hash
 * router (`#/settings`) comes a second `#`, as in React Router's `createHashRouter`.
 */
export function sectionAddress(page: string, id: string): string {
  const [path = "", route] = page.split("#");
  return route !== undefined && isHashRoute(route) ? `${path}#${route}#${id}` : `${path}#${id}`;
}

/** Returns the id of the section that an address names; an empty text if it names none. */
export function sectionOfAddress(page: string): string {
  const [, ...parts] = page.split("#");
  const id = parts.at(-1) ?? "";
  return isHashRoute(id) ? "" : id;
}
