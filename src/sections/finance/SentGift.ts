import type { GiftCode } from "../../api/schemas/finance";
import type { Assets } from "./hasGrown";

/** A gift whose code was sent to be redeemed, without the code. */
export interface SentGift {
  gift: GiftCode;
  /**
   * The assets before the code was sent, or before a later check found it unused; undefined where they tell nothing.
   */
  before: Assets | undefined;
  /** The mark of the code. */
  mark: number;
  /** The answer to a call that redeems it was lost. */
  isLost: boolean;
  /** The host has been told that it was redeemed. */
  isTold: boolean;
}

/**
 * Returns a number by which the same code is known again after its box has gone. A code as long as a UUID cannot be had
 * from it: far more codes than numbers. A short one could be guessed. An FNV-1a hash of 32 bits; servers may not tell
 * upper case from lower.
 */
export function markOf(code: string): number {
  const text = code.toLowerCase();
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return mark;
}
