import type { AccountState, CreditChange, GiftCode, Payment } from "../../src/testing/index";
import type { StoryWorld } from "../worlds/storyWorlds";

/** An order in yuan, delivered. */
export const order = (name: string, more: Partial<Payment> = {}): Payment => ({
  id: name,
  trade_no: "20250323225706001174243874",
  name,
  status: "fulfilled",
  product_type: 4,
  qyt: 1,
  price_unit: 1_000,
  price_id: "CNY",
  price_mark: "¥",
  price_one_unit: 100,
  created_at: "2026-03-23T22:57:07+08:00",
  updated_at: "2026-03-23T22:57:07+08:00",
  ...more,
});

export const change = (diff: number, reason: string, changed_at = "2026-05-08T12:00:00Z"): CreditChange => ({
  changed_at,
  diff,
  reason,
});

/** So many changes, of which the last, and so the newest, has the largest number. */
export const manyChanges = (count: number): CreditChange[] =>
  Array.from({ length: count }, (_, index) => change(index + 1, "share_purchased"));

const giftCodes: GiftCode[] = [
  { code: "POINTS/50 %", name: "Points", qyt: 50 },
  { code: "pack", name: "10 GB", duration: 31_536_000, gives: { size: 10_737_418_240 } },
  { code: "used", name: "Points", used: true },
];

/** A Pro account with credit, and the site's gift codes. */
export function withFinance(account: Partial<AccountState> = {}, world: Partial<StoryWorld> = {}): StoryWorld {
  return { edition: "pro", giftCodes, account: { credit: 1_499, ...account }, ...world };
}
