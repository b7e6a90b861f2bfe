/** Returns the address for WebDAV clients of the site whose API has this absolute URL. */
export function davAddress(api: string): string {
  return `${api.replace(/\/api\/v\d+$/, "")}/dav`;
}
