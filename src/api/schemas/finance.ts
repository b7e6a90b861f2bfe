import * as z from "zod/mini";
import { absent } from "./absent";
import { lenient, lenientList } from "./lenient";

const text = lenient(z.string(), "");

const creditChangeSchema = z.object({
  /** ISO 8601. */
  changed_at: text,
  /** Points; negative if they were spent. */
  diff: lenient(z.number(), 0),
  /** `share_purchased`, `pay`, `adjust`, `recharge` or another word. */
  reason: text,
});

const paymentSchema = z.object({
  id: text,
  /** The number that the user names to the site about this order. */
  trade_no: text,
  name: text,
  /** `created` (not paid), `paid`, `fulfilled`, `fulfill_failed`, `canceled` (or expired), or another word. */
  status: text,
  /** 1 paid share link, 2 membership, 3 storage pack, 4 points. */
  product_type: lenient(z.number(), 0),
  /** Quantity; the server spells it so. */
  qyt: lenient(z.number(), 1),
  /** The price of one, in the smallest unit of the currency or in points; undefined if the server does not say. */
  price_unit: lenient(z.optional(z.number()), undefined),
  /** ISO 4217 code of the currency; empty if it was paid with points. */
  price_id: text,
  /** Symbol of the currency; empty if it was paid with points. */
  price_mark: text,
  /** Smallest units in a whole one: 100 for CNY, 1 for JPY; 0 if it was paid with points. */
  price_one_unit: lenient(z.number(), 0),
  /** ISO 8601. */
  created_at: text,
  /** ISO 8601. */
  updated_at: text,
});

const pagination = lenient(z.nullish(z.object({ next_token: text })), undefined);

/** One page of `GET /user/creditChanges`; null is an empty one. */
export const creditPageSchema = absent(z.object({ changes: lenientList(creditChangeSchema), pagination }), {
  changes: [],
  pagination: undefined,
});

/** One page of `GET /user/payments`; null is an empty one. */
export const paymentPageSchema = absent(z.object({ payments: lenientList(paymentSchema), pagination }), {
  payments: [],
  pagination: undefined,
});

/** `GET /vas/giftcode/{code}`. */
export const giftCodeSchema = z.object({
  name: text,
  /** The quantity of it, at least 1; the server spells it so. */
  qyt: lenient(z.number(), 1),
  /** Seconds of one membership or storage pack; null, or perhaps 0, for points. */
  duration: lenient(z.nullable(z.number()), null),
});

/** A change of the credit. @expand */
export type CreditChange = z.infer<typeof creditChangeSchema>;

/** An order. @expand */
export type Payment = z.infer<typeof paymentSchema>;

/** The content of a gift code. @expand */
export type GiftCode = z.infer<typeof giftCodeSchema>;

/** A page of a list. */
export interface CursorPage<Entry> {
  entries: Entry[];
  /** The token of the next page; undefined if this is the last. */
  next: string | undefined;
}
