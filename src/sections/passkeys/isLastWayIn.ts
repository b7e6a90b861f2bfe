interface WaysIn {
  passwordless: boolean;
  passkeys: readonly { id: string }[];
  /** Pro: the linked identities. */
  open_id?: readonly unknown[] | null | undefined;
}

/** Returns whether the user cannot sign in any more without this passkey. The server lets the user remove it. */
export function isLastWayIn(id: string, { passwordless, passkeys, open_id }: WaysIn): boolean {
  return passwordless && (open_id ?? []).length === 0 && passkeys.every((passkey) => passkey.id === id);
}
