import type { CloudreveClient } from "../../api/CloudreveClient";
import type { SentGift } from "./SentGift";

const kept = new WeakMap<CloudreveClient, { owner: string; gifts: Map<number, SentGift> }>();

/**
 * Returns the gifts of a user of which it is not known whether they have been redeemed, by the marks of their codes.
 * They outlive the section, and are dropped once the client speaks for another user.
 */
export function unsettledOf(client: CloudreveClient, owner: string): Map<number, SentGift> {
  const known = kept.get(client);
  if (known?.owner === owner) return known.gifts;
  const gifts = new Map<number, SentGift>();
  kept.set(client, { owner, gifts });
  return gifts;
}
