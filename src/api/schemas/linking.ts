import * as z from "zod/mini";

/** `PUT /session/openid`: the identity provider's address. A page may go there unseen: never to a script. */
export const linkingAddressSchema = z.url({ protocol: /^https?$/ });
