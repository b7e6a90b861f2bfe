import { absoluteUrl } from "../browser/apis";
import type { CloudreveClient } from "../api/CloudreveClient";
import { isOfSite, type AccountResource } from "./Account";

/**
 * Keys of all queries that the library keeps in the host's cache: by site, and the user's resources by user as well.
 * `["cloudreve-settings", "/api/v4", "HBUR", "setting"]`, `["cloudreve-settings", "/api/v4", "site"]`.
 */
export const settingsKeys = {
  site: (client: CloudreveClient) => ["cloudreve-settings", client.baseUrl] as const,
  user: (client: CloudreveClient) => [...settingsKeys.site(client), client.owner.getSnapshot().key] as const,
  resource: (client: CloudreveClient, resource: AccountResource) =>
    isOfSite(resource) ? [...settingsKeys.site(client), resource] : [...settingsKeys.user(client), resource],
};

/** Returns a string that identifies the site and the user that a client currently speaks for. */
export function ownerOf(client: CloudreveClient): string {
  return settingsKeys.user(client).join(" ");
}

/** Returns the absolute URL of a client's API, the same in all tabs: a relative `baseUrl` resolved as by `fetch`. */
export function siteOf(client: CloudreveClient): string {
  return absoluteUrl(client.baseUrl);
}
