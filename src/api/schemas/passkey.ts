import * as z from "zod/mini";
import { absent } from "./absent";

/** A passkey, in `GET /user/setting` and in the answer to its registration. */
export const passkeySchema = z.object({
  /** Standard base64, with `+`, `/` and `=`. */
  id: z.string(),
  name: absent(z.string(), ""),
  /** ISO 8601 in UTC. */
  created_at: absent(z.string(), ""),
  /** ISO 8601 in UTC; empty if the user has never signed in with it. */
  used_at: absent(z.string(), ""),
});

/** A passkey as the server answers it. @expand */
export type PasskeyAnswer = z.infer<typeof passkeySchema>;

/** A passkey that the browser has made, as it is sent to `POST /user/authn`. */
export interface NewPasskey {
  /** The JSON of `PublicKeyCredential.toJSON()`. */
  response: string;
  /** 1 to 255 characters. The server fills in `{os}` and `{browser}`. */
  name: string;
  /** The browser's user agent. */
  ua: string;
}
