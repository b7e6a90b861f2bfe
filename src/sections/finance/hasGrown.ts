import type { Account, AccountSetting } from "../../account/Account";
import type { GiftCode } from "../../api/schemas/finance";

/** The parts of the account that a gift code may change, as far as they have been read. */
export interface Held {
  credit?: AccountSetting["credit"] | undefined;
  storage_packs?: AccountSetting["storage_packs"] | undefined;
  group_expires?: AccountSetting["group_expires"] | undefined;
  /** The id of the user's group. */
  group?: string | undefined;
}

/** Returns what a gift code may change in the answers that have been read. */
export function heldIn({ setting, user }: Pick<Partial<Account>, "setting" | "user">): Held {
  return { ...setting, group: user?.group?.id };
}

/**
 * Returns whether the account has got what a gift code gives, from what it held right before. Points come without a
 * duration, or with one of 0: then only the credit tells, which may also have changed by an order or a share. A pack or
 * a membership that has ended meanwhile is no change.
 *
 * @param now milliseconds
 */
export function hasGrown(before: Held, after: Held, gift: GiftCode, now = Date.now()): boolean {
  const packs = new Set((before.storage_packs ?? []).map((pack) => JSON.stringify(pack)));
  const hasNewPack = (after.storage_packs ?? []).some((pack) => !packs.has(JSON.stringify(pack)));
  const isLonger = timeOf(after) > timeOf(before);
  const hasPoints = !gift.duration && (after.credit ?? 0) >= (before.credit ?? 0) + gift.qyt;
  return hasNewPack || isLonger || hasPoints || hasOtherGroup(before, after, gift, now);
}

/** A membership in another group may end sooner than the former one, or never. */
function hasOtherGroup(before: Held, after: Held, { duration }: GiftCode, now: number): boolean {
  if (before.group === undefined || after.group === undefined || before.group === after.group) return false;
  const former = timeOf(before);
  // The former membership has ended by itself.
  if (former > 0 && former <= now) return false;
  // Without an end, what gives one has not come. It is undefined where only the user has been read.
  return !duration || after.group_expires === undefined || timeOf(after) > now;
}

function timeOf({ group_expires }: Held): number {
  return Date.parse(group_expires ?? "") || 0;
}
