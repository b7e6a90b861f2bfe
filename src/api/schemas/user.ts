import * as z from "zod/mini";
import { absent } from "./absent";

/** `GET /user/me`. The server omits empty strings. */
export const userSchema = z.object({
  id: z.string(),
  email: absent(z.string(), ""),
  /** Written as `nick`. */
  nickname: absent(z.string(), ""),
  /** ISO 8601 in UTC. */
  created_at: absent(z.string(), ""),
  preferred_theme: absent(z.string(), ""),
  language: absent(z.string(), ""),
  group: z.nullish(z.object({ id: absent(z.string(), ""), name: absent(z.string(), "") })),
});

export type User = z.infer<typeof userSchema>;
