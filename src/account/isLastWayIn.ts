import { offers, providerOf } from "./identities";

interface WaysIn {
  passwordless: boolean;
  passkeys: readonly { id: string }[];
  /** Pro: the linked identities, as the server answers them. */
  open_id?: readonly unknown[] | null | undefined;
}

/** A way into the account that is to be removed: a passkey by its id, or an identity by its provider's number. */
export type WayIn = { passkey: string } | { identity: number };

/**
 * Returns whether the user cannot sign in any more without this way in. The server lets the user remove it.
 *
 * @param login the answer to `GET /site/config/login`, if it has been read: a way that the site has turned off does not
 * count
 */
export function isLastWayIn(way: WayIn, { passwordless, passkeys, open_id }: WaysIn, login: object = {}): boolean {
  const site = login as Record<string, unknown>;
  const others = site["authn"] === false ? [] : passkeys.filter(({ id }) => !("passkey" in way) || id !== way.passkey);
  const identities = (open_id ?? []).filter((one) => {
    if (typeof one !== "object" || one === null) return false;
    const provider = providerOf(one);
    return site[offers[provider] ?? ""] !== false && (!("identity" in way) || provider !== way.identity);
  });
  return passwordless && identities.length === 0 && others.length === 0;
}
