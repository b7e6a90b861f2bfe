import type { AccountState, GroupState } from "./AccountState";
import { failure } from "./envelope";

/** Pro: a gift code of the site, which can be redeemed once. */
export interface GiftCode {
  /** Free text of an administrator. */
  code: string;
  name: string;
  /**
   * The points of the credit, or how often the duration is given.
   * @default 1
   */
  qyt?: number;
  /** Seconds of one membership or storage pack. */
  duration?: number | null;
  /**
   * A membership in this group, or a storage pack of so many bytes.
   * @default points
   */
  gives?: { group: GroupState } | { size: number };
  /** @default false */
  used?: boolean;
}

/** The answer to a wrong or used code. Not documented. */
export const giftFailure = (): Response => failure(404, "Gift code not found");

/** Gives an account what a code gives. `now` is in milliseconds. */
export function redeem({ name, qyt = 1, duration, gives }: GiftCode, account: AccountState, now: number): void {
  const since = new Date(now).toISOString();
  if (!gives) {
    account.credit += qyt;
    account.credit_changes.push({ changed_at: since, diff: qyt, reason: "adjust" });
    return;
  }
  const length = (duration ?? 0) * qyt * 1000;
  if ("size" in gives) {
    const expires = new Date(now + length).toISOString();
    account.storage_packs.push({ name, active_since: since, expire_at: expires, size: gives.size });
    return;
  }
  // A running membership of the same group is extended.
  const isSame = account.group.id === gives.group.id && account.group_expires !== null;
  const from = isSame ? Math.max(now, Date.parse(account.group_expires ?? "")) : now;
  account.group = { ...gives.group };
  account.total = gives.group.quota ?? account.total;
  account.group_expires = new Date(from + length).toISOString();
}
