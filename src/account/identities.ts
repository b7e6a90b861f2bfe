/** An identity from elsewhere with which the user can sign in. */
interface Identity {
  /** The number of its provider; NaN if it is not known. */
  provider: number;
  /** ISO 8601; empty if it is not known. */
  linkedAt: string;
}

/** An identity provider: linked, offered by the site to be linked, or both. */
export interface IdentityProvider {
  provider: number;
  /** Undefined if no identity of this provider is linked. */
  linked: Identity | undefined;
}

/** The keys in `GET /site/config/login` that tell whether the site offers a provider, by the provider's number. */
export const offers = ["sso_enabled", "qq_enabled", "oidc_enabled"];

/**
 * Returns the identity providers of the account and of the site, in the order of their numbers. Takes `open_id` of `GET
 * /user/setting` and the answer to `GET /site/config/login`, and relies on no field of them: entries that are no
 * objects are left out.
 */
export function readProviders(openId: readonly unknown[] | null | undefined, login: object): IdentityProvider[] {
  const linked = new Map<number, Identity>();
  for (const entry of openId ?? []) {
    if (typeof entry !== "object" || entry === null) continue;
    const { linked_at } = entry as Record<string, unknown>;
    const number = providerOf(entry);
    linked.set(number, { provider: number, linkedAt: typeof linked_at === "string" ? linked_at : "" });
  }
  const offered = offers.flatMap((key, number) => ((login as Record<string, unknown>)[key] === true ? [number] : []));
  const numbers = [...new Set([...offered, ...linked.keys()])].sort((a, b) => rank(a) - rank(b));
  return numbers.map((provider) => ({ provider, linked: linked.get(provider) }));
}

/** Returns the number of an identity's provider, which may also be a text of digits; NaN if it is not known. */
export function providerOf(identity: object): number {
  const { provider } = identity as Record<string, unknown>;
  if (typeof provider === "string" && /^\d{1,9}$/.test(provider)) return Number(provider);
  return typeof provider === "number" ? provider : NaN;
}

const rank = (provider: number) => (Number.isNaN(provider) ? Infinity : provider);
