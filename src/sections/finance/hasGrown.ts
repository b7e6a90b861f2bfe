import type { AccountSetting } from "../../account/Account";
import type { GiftCode } from "../../api/schemas/finance";

/** The parts of the setting that a gift code may change. */
export type Held = Pick<AccountSetting, "credit" | "storage_packs" | "group_expires">;

/**
 * Returns whether the account has got what a gift code gives, from what it held right before. Points come without a
 * duration, or with one of 0: then only the credit tells, which may also have changed by an order or a share. A pack that has ended
 * meanwhile is no change.
 */
export function hasGrown(before: Held, after: Held, gift: GiftCode): boolean {
  const packs = new Set((before.storage_packs ?? []).map((pack) => JSON.stringify(pack)));
  const hasNewPack = (after.storage_packs ?? []).some((pack) => !packs.has(JSON.stringify(pack)));
  const isLonger = timeOf(after) > timeOf(before);
  const hasPoints = !gift.duration && (after.credit ?? 0) >= (before.credit ?? 0) + gift.qyt;
  return hasNewPack || isLonger || hasPoints;
}

function timeOf({ group_expires }: Held): number {
  return Date.parse(group_expires ?? "") || 0;
}
