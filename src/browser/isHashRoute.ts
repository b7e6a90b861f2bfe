/** Whether the part of an address behind its first `#` is the path of a hash router (`/settings`, `!/settings`). */
export function isHashRoute(hash: string): boolean {
  return hash.startsWith("/") || hash.startsWith("!/");
}
