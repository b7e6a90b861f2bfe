import type { CloudreveClient } from "../api/createCloudreveClient";
import type { AccountPart } from "./Account";

/**
 * Keys of everything that this library keeps in the host's query cache: by site, and the user's parts by user, too.
 * `["cloudreve-settings", "/api/v4", "HBUR", "setting"]`, `["cloudreve-settings", "/api/v4", "site"]`.
 */
export const settingsKeys = {
  site: (client: CloudreveClient) => ["cloudreve-settings", client.baseUrl] as const,
  user: (client: CloudreveClient) => [...settingsKeys.site(client), client.owner.getSnapshot().key] as const,
  part: (client: CloudreveClient, part: AccountPart) =>
    part === "site" || part === "login" ? [...settingsKeys.site(client), part] : [...settingsKeys.user(client), part],
};

/** Returns a word for the site and the user that a client speaks for now. */
export function ownerOf(client: CloudreveClient): string {
  return settingsKeys.user(client).join(" ");
}

/** Returns the site of a client as all of its tabs name it: the address that `fetch` makes of a relative `baseUrl`. */
export function siteOf(client: CloudreveClient): string {
  return typeof document === "undefined" ? client.baseUrl : new URL(client.baseUrl, document.baseURI).href;
}
