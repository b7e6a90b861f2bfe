import * as z from "zod/mini";
import { absent } from "./absent";

/** An application that may use the account, in `GET /user/setting`. */
export const grantSchema = z.object({
  client_id: z.string(),
  /** A name, or the key of one of Cloudreve's texts, such as `application:oauth.desktop`. */
  client_name: absent(z.string(), ""),
  /** A path on the site, a URL, a `data:` URL, the name of an icon in the Iconify library, or empty. */
  client_logo: absent(z.string(), ""),
  scopes: absent(z.array(z.string()), []),
  /** ISO 8601 in UTC; empty if it was never used. */
  last_used_at: absent(z.string(), ""),
});

/** A connected application as the server answers it. @expand */
export type GrantAnswer = z.infer<typeof grantSchema>;
