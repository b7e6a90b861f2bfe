import * as z from "zod/mini";
import { absent } from "./absent";
import { answer } from "./answer";

/** `GET /user/me`. The server leaves empty strings out. */
export const userSchema = answer({
  id: z.string(),
  email: absent(z.string(), ""),
  /** Display name. Written as `nick`. */
  nickname: absent(z.string(), ""),
  /** Where the picture comes from: "file", "gravatar", or empty without one. */
  avatar: absent(z.string(), ""),
  /** ISO 8601 in UTC. */
  created_at: absent(z.string(), ""),
  /** CSS color; empty while the user has never chosen one. */
  preferred_theme: absent(z.string(), ""),
  /** IETF language tag; empty while the user has never chosen one. */
  language: absent(z.string(), ""),
  group: z.nullish(
    answer({
      id: absent(z.string(), ""),
      name: absent(z.string(), ""),
      /** Boolset of the rights that the group gives. */
      permission: absent(z.string(), ""),
      /** Seconds for which deleted files stay in the trash. */
      trash_retention: absent(z.number(), 0),
    }),
  ),
});

/** The account's identity, and the preferences that `GET /user/me` returns. @expand */
export type User = z.infer<typeof userSchema>;

/** Preferences read from `GET /user/me`, under the names by which PATCH writes them. */
export interface UserPreferences {
  /** Display name, 1 to 255 characters (code points). Read as `nickname`. */
  nick: string;
  /** IETF language tag, 1 to 255 characters. */
  language: string;
  /** Hex color, `rgb()`, `rgba()` or `hsl()`. */
  preferred_theme: string;
}
