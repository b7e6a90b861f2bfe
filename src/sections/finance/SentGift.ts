import type { GiftCode } from "../../api/schemas/finance";
import type { Assets } from "./hasGrown";

/** A gift whose code was sent to be redeemed, without the code. */
export interface SentGift {
  gift: GiftCode;
  /** What the account held before the code was first sent; undefined if it has not been sent. */
  before: Assets | undefined;
  /** The mark of the code. */
  mark: number;
  /** The host has been told that it was redeemed. */
  isTold: boolean;
}

/** The gifts of which it is not known whether they have been redeemed, by the marks of their codes. */
export type UnsettledGifts = Map<number, SentGift>;

/**
 * Returns a number by which the same code of the same user is known again after its box has gone. The code cannot be had
 * from it: far more codes than numbers. An FNV-1a hash of 32 bits; servers may not tell upper case from lower.
 */
export function markOf(owner: string, code: string): number {
  const text = `${owner} ${code.toLowerCase()}`;
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return mark;
}
