/**
 * Returns the address of a section: that of the page, with the section's id behind its `#`. Behind the path of a hash
 * router (`#/settings`) comes a second `#`, as in React Router's `createHashRouter`.
 */
export function sectionAddress(page: string, id: string): string {
  const [path = "", route] = page.split("#");
  return route !== undefined && isRoute(route) ? `${path}#${route}#${id}` : `${path}#${id}`;
}

/** Returns the id of the section that an address names; an empty text if it names none. */
export function sectionOfAddress(page: string): string {
  const [, ...parts] = page.split("#");
  const id = parts.at(-1) ?? "";
  return isRoute(id) ? "" : id;
}

/** Whether the part behind the `#` is a path of a hash router. */
function isRoute(hash: string): boolean {
  return hash.startsWith("/") || hash.startsWith("!/");
}
