import type { Check } from "./patch/checks";

/** When an answer contains a preference: always, or unless it has this value. The server leaves out empty values. */
export type Answered<Value> = "always" | { unless: Value };

/** A row of the table of preferences, as it is written there. */
interface PreferenceRow<Value> {
  /** Decodes and checks the value in a PATCH. The type of the preference follows from it. */
  check: Check<Value>;
  /** The value in a new account, or a function of the account's e-mail. */
  initial: NoInfer<Value> | ((email: string) => NoInfer<Value>);
  /** The answers that contain it: `user` is `GET /user/me` and signing in, `setting` is `GET /user/setting`. */
  answered: { user?: Answered<NoInfer<Value>>; setting?: Answered<NoInfer<Value>> };
  /**
   * Its name in answers.
   * @default its key
   */
  answeredAs?: string;
  /**
   * Its name in the server's refusals: the field in the server's Go struct.
   * @default its key in PascalCase
   */
  refusedAs?: string;
  /**
   * Set if no recording of a real server has it (`test/contract/fixtures`). The replay ignores it in answers. Remove
   * the mark once a recording has it: the replay fails until then.
   */
  unrecorded?: true;
  /**
   * Set if it has a database column of its own, of this many bytes of UTF-8. A PATCH writes columns first. All other
   * preferences are one blob, which a PATCH reads at its start and writes back whole at its end.
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
