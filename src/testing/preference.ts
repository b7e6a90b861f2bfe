import type { Check } from "./patch/checks";

/**
 * When an answer carries a preference: `"always"`, or `{ unless: value }`, which leaves the key out while it has that
 * value, as the server does with empty values.
 */
export type Answered<Value> = "always" | { unless: Value };

/** A row of the table of preferences, as it is written there. */
export interface PreferenceRow<Value> {
  /** Reads the value from a PATCH; the type of the preference follows from it. */
  check: Check<Value>;
  /** The value of a new account, or a function that makes it from the account's e-mail. */
  initial: NoInfer<Value> | ((email: string) => NoInfer<Value>);
  /** `user` is `GET /user/me` and the answer to signing in, `setting` is `GET /user/setting`. */
  answered: { user?: Answered<NoInfer<Value>>; setting?: Answered<NoInfer<Value>> };
  /**
   * The name of the preference in answers.
   * @default its key
   */
  answeredAs?: string;
  /**
   * The name of the preference in the server's refusals: its field in the server's struct.
   * @default the key in PascalCase
   */
  refusedAs?: string;
  /**
   * Set where the value has a database column of its own, with room for this many bytes of UTF-8. A PATCH writes
   * columns first. All other preferences are in one blob, which it reads at its start and writes back whole at its end.
   */
  column?: { bytes: number };
}

/** A row of the table of preferences, as the server uses it. */
export interface Preference<Value> extends Omit<PreferenceRow<Value>, "initial"> {
  initial: (email: string) => Value;
}

/** Makes a row of the table. */
export function preference<Value extends string | number | boolean | string[]>({
  initial,
  ...row
}: PreferenceRow<Value>): Preference<Value> {
  return { ...row, initial: typeof initial === "function" ? initial : () => structuredClone(initial) };
}
