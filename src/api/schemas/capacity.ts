import * as z from "zod/mini";
import { absent } from "./absent";
import { answer } from "./answer";
import { orNull } from "./orNull";

/** `GET /user/capacity`, in bytes. */
export const capacitySchema = answer({
  total: z.number(),
  used: z.number(),
  /** Pro only: the part of `total` that comes from storage packs. */
  storage_pack_total: absent(orNull<number>(0), 0),
});

/** The account's storage, in bytes. @expand */
export type Capacity = z.infer<typeof capacitySchema>;
