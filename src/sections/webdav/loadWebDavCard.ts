import { onDemand } from "../../browser/onDemand";

/** Loads the card of the WebDAV accounts. Most users' groups may not use WebDAV. */
export const loadWebDavCard = onDemand(async () => (await import("./WebDavCard")).WebDavCard);
