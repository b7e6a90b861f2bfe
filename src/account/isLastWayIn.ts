interface WaysIn {
  passwordless: boolean;
  passkeys: readonly { id: string }[];
  /** Pro: the linked identities, as the server answers them. */
  open_id?: readonly unknown[] | null | undefined;
}

/** A way into the account that is to be removed: a passkey by its id, or an identity by its provider's number. */
export type WayIn = { passkey: string } | { identity: number };

/** Returns whether the user cannot sign in any more without this way in. The server lets the user remove it. */
export function isLastWayIn(way: WayIn, { passwordless, passkeys, open_id }: WaysIn): boolean {
  const identities = (open_id ?? []).filter((one) => !("identity" in way) || providerOf(one) !== way.identity);
  const others = passkeys.filter(({ id }) => !("passkey" in way) || id !== way.passkey);
  return passwordless && identities.length === 0 && others.length === 0;
}

function providerOf(identity: unknown): unknown {
  return typeof identity === "object" && identity !== null && "provider" in identity ? identity.provider : undefined;
}
