import { urlOnThisOrigin } from "../../browser/apis";

/**
 * Returns the address of a logo; undefined if none may be shown. Takes it as the server answers it,
 * and the URL of the site's API.
 *
 * Only what `img-src 'self' data:` allows: a logo elsewhere would be blocked, and would tell a third party who looks at
 * the settings. The names of Iconify icons, which Cloudreve's own frontend fetches from one, are no address.
 */
export function logoUrl(logo: string, site: string): string | undefined {
  if (/^data:image\//i.test(logo)) return logo;
  return /^(\/|https?:)/i.test(logo) ? urlOnThisOrigin(logo, site) : undefined;
}
