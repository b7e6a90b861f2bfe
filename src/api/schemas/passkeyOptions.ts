import * as z from "zod/mini";
import { absent } from "./absent";

const base64Url = z.string().check(z.regex(/^[\w-]+$/));

/**
 * `PUT /user/authn`: how the browser is to make a passkey, in the JSON form of `PublicKeyCredentialCreationOptions`.
 * Keys that are not named here are handed on to the browser.
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
