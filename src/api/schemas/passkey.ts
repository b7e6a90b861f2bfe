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

const base64Url = z.string().check(z.regex(/^[\w-]+$/));

/**
 * `PUT /user/authn`: how the browser is to make a passkey, in the JSON form of `PublicKeyCredentialCreationOptions`. Keys
 * that are not named here are handed on to the browser.
 */
export const passkeyOptionsSchema = z.object({
  publicKey: z.looseObject({
    rp: z.looseObject({ id: z.string(), name: absent(z.string(), "") }),
    user: z.looseObject({ id: base64Url, name: absent(z.string(), ""), displayName: absent(z.string(), "") }),
    challenge: base64Url,
    pubKeyCredParams: z.array(z.looseObject({ type: z.literal("public-key"), alg: z.number() })),
    /** The passkeys that the account has. */
    excludeCredentials: absent(z.array(z.looseObject({ type: z.literal("public-key"), id: base64Url })), []),
  }),
});

/** How the browser is to make a passkey. @expand */
export type PasskeyOptions = z.infer<typeof passkeyOptionsSchema>["publicKey"];

/** A passkey that the browser has made, as it is sent to `POST /user/authn`. */
export interface NewPasskey {
  /** The JSON of `PublicKeyCredential.toJSON()`. */
  response: string;
  /** 1 to 255 characters. The server fills in `{os}` and `{browser}`. */
  name: string;
  /** The browser's user agent. */
  ua: string;
}
