import type { Account, AccountSetting } from "../../account/Account";
import type { GiftCode } from "../../api/schemas/finance";

/** The parts of the account that a gift code may change, as far as they have been read. */
export interface Assets {
  credit?: AccountSetting["credit"] | undefined;
  storage_packs?: AccountSetting["storage_packs"] | undefined;
  group_expires?: AccountSetting["group_expires"] | undefined;
  /** The id of the user's group. */
  group?: string | undefined;
}

/** Returns the parts that a gift code may change, from the answers that have been read. */
export function assetsIn({ setting, user }: Pick<Partial<Account>, "setting" | "user">): Assets {
  return { ...setting, group: user?.group?.id };
}

/**
 * Returns whether the account has got what a gift code gives, from its assets right before. Points come without a
 * duration, or with one of 0: then only the credit tells, which may also have changed by an order or a share. A pack or
 * a membership that has ended meanwhile, by itself or by the user, is no change.
 *
 * @param now milliseconds
 */
export function hasGrown(before: Assets, after: Assets, { duration, qyt }: GiftCode, now = Date.now()): boolean {
  const isOtherGroup = before.group !== undefined && after.group !== undefined && before.group !== after.group;
  if (!duration) {
    const hasPoints = (after.credit ?? 0) >= (before.credit ?? 0) + qyt;
    // After a membership, the other group may be the one that its end has left.
    return hasPoints || (isOtherGroup && before.group_expires === null);
  }
  const packs = new Set((before.storage_packs ?? []).map((pack) => JSON.stringify(pack)));
  const hasNewPack = (after.storage_packs ?? []).some((pack) => !packs.has(JSON.stringify(pack)));
  const former = timeOf(before);
  const end = timeOf(after);
  // A membership in another group may end sooner than the former one. Where the end has not changed, or is not read
  // yet, the former one may only have been ended early.
  return hasNewPack || end > former || (isOtherGroup && end > now && end !== former);
}

function timeOf({ group_expires }: Assets): number {
  return Date.parse(group_expires ?? "") || 0;
}
