import fc from "fast-check";
import type { PreferenceSectionId } from "../../src/settings/preference";

/** What stands on the page for a field, as data: each suite knows once how a kind of control is read and edited. */
type Control =
  /** A box; `typed` is the text by which a person makes the change. */
  | { kind: "text"; typed: string }
  /** A list to which a person adds `typed`. */
  | { kind: "tags"; typed: string }
  /** A box of digits. `zero`: beside it is a checkbox of this label for 0. */
  | { kind: "number"; zero?: string }
  /** One of several values, in the order of the page. Each has its label; radio buttons are found by their values. */
  | { kind: "select" | "radio"; options: Readonly<Record<string, string>> }
  | { kind: "switch" };

/** An answer as the server sends it. */
export type Json = Record<string, unknown>;

/** The answers of a server, by the names that the library gives them. */
export interface Resources {
  user: Json;
  setting: Json;
  site: Json;
  capacity: Json;
  davAccounts: Json;
  login: Json;
}

/**
 * What the suites know of a field. It is said here a second time, without the library's table, schemas and equality:
 * they are tested by it.
 */
export interface Spec<Stored, Input> {
  section: PreferenceSectionId;
  /** The answer that has it. */
  at: "user" | "setting";
  /** @default the field's own name */
  answeredAs?: string;
  /** The meaning of an answer without it, or with an empty text. Undefined: such a server does not know the field. */
  absent: Stored | ((site: Json) => unknown) | undefined;
  control: Control;
  /** The change that a person makes: from the value of the demo's account to another one. */
  change: readonly [from: Stored, to: Stored];
  /** Whatever a server may hold. */
  anyStored: fc.Arbitrary<Stored>;
  /** Values that another device stores: few, so that different people often mean the same. */
  stored: fc.Arbitrary<Stored>;
  /** What people type, pick and tag: few for the same reason, some refused. */
  inputs: fc.Arbitrary<Input>;
  /** What its box holds for a stored value. */
  inputOf: (stored: Stored) => Input;
  /** The value that an input stands for. Undefined: it is refused. */
  storedOf: (input: Input) => Stored | undefined;
  /** Whether two stored values are the same to the server. */
  same: (a: Stored, b: Stored) => boolean;
}

type Defaults<Stored, Input> = Pick<Spec<Stored, Input>, "inputOf" | "storedOf" | "same">;

/** Makes the spec of a field. Unless told, its box holds the stored value, and only the same values are the same. */
export function spec<Stored, Input = Stored>(
  given: Omit<Spec<Stored, Input>, keyof Defaults<Stored, Input>> & Partial<Defaults<Stored, Input>>,
): Spec<Stored, Input> {
  return {
    inputOf: (stored) => stored as unknown as Input,
    storedOf: (input) => input as unknown as Stored,
    same: Object.is,
    ...given,
  };
}

interface Toggle {
  section: PreferenceSectionId;
  at: "user" | "setting";
  /** The value of the demo's account. */
  initial: boolean;
  /** The switch shows the opposite. */
  shownNegated?: true;
  /** Older servers do not know it. */
  newerServers?: true;
}

/** Makes the spec of a boolean that is shown as a switch. Servers leave it out where it is false. */
export function toggle({ section, at, initial, shownNegated, newerServers }: Toggle): Spec<boolean, boolean> {
  const shown = (value: boolean) => value !== (shownNegated ?? false);
  return spec({
    section,
    at,
    absent: newerServers ? undefined : false,
    control: { kind: "switch" },
    change: [initial, !initial],
    anyStored: fc.boolean(),
    stored: fc.boolean(),
    inputs: fc.boolean(),
    inputOf: shown,
    storedOf: shown,
  });
}
