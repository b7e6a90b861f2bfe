import * as z from "zod/mini";

/** `DELETE /session/token`: the address of the provider's own sign-out; empty or absent for a sign-in of the site. */
export const signOutSchema = z.nullish(z.string());
