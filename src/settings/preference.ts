import type * as z from "zod/mini";
import type { UserSetting } from "../api/schemas/setting";
import type { SiteBasic } from "../api/schemas/site";
import type { User } from "../api/schemas/user";

/** The sections whose fields may share a PATCH. Password, two-factor authentication and membership are saved alone. */
export type PreferenceSection = "profile" | "preferences" | "theme" | "versionRetention";

/** The answers that preferences are read from, one a call. */
interface Answers {
  /** `GET /user/me` */
  user: User;
  /** `GET /user/setting` */
  setting: UserSetting;
  /** `GET /site/config/basic` */
  site: SiteBasic;
}

export type AnswerName = keyof Answers;

/** The keys of an answer that hold such a value, or lack it. */
type KeyHolding<Part extends AnswerName, Stored> = {
  [Key in keyof Answers[Part]]-?: Answers[Part][Key] extends Stored | null | undefined ? Key : never;
}[keyof Answers[Part]];

/**
 * One preference as the form, the patch and the caches see it. Its key in the table is its key in the PATCH.
 *
 * `Stored` is the value as the server keeps it, `Input` the value as the form holds it while it is edited.
 */
export interface Preference<Section extends PreferenceSection, Part extends AnswerName, Stored, Input> {
  section: Section;
  /** Where it is read from: an answer and a key in it. */
  at: readonly [Part, string];
  /** Where its value comes from while it was never set (an empty text). */
  orElse: readonly [Part, string] | undefined;
  /** From input to stored value, with the server's own limits. Its messages are issues. */
  schema: z.ZodMiniType<Stored, Input>;
  toInput: (stored: Stored) => Input;
  /** The one authority on "dirty": a field is dirty when its input stands for a value unequal to the baseline. */
  equal: (a: Stored, b: Stored) => boolean;
  /** Joins the changes made here and elsewhere since the baseline. Without it, a conflict has no "Merge both". */
  merge: ((base: Stored, mine: Stored, theirs: Stored) => Stored) | undefined;
  /** The messages by which the server refuses it, where they do not begin with its key in PascalCase. */
  refusedAs: RegExp | undefined;
  /** Set where older servers do not know it. */
  keptBy: { elsewhere: Stored } | undefined;
}

/** An entry of the preference table: only what differs from the rule is said. */
interface Entry<Section extends PreferenceSection, Part extends AnswerName, Else extends AnswerName, Stored, Input> {
  section: Section;
  at: readonly [Part, KeyHolding<Part, Stored>];
  /** @default the value itself, even if empty */
  orElse?: readonly [Else, KeyHolding<Else, Stored>];
  schema: z.ZodMiniType<Stored, Input>;
  /** @default the stored value */
  toInput?: (stored: Stored) => Input;
  /** @default `Object.is` */
  equal?: (a: Stored, b: Stored) => boolean;
  merge?: (base: Stored, mine: Stored, theirs: Stored) => Stored;
  /** @default messages that begin with the key in PascalCase: `VersionRetentionMax too short` */
  refusedAs?: RegExp;
  /** @default every server */
  keptBy?: { elsewhere: Stored };
}

/** Makes an entry of the preference table. */
export function preference<
  const Section extends PreferenceSection,
  Part extends AnswerName,
  Stored,
  Input = Stored,
  Else extends AnswerName = never,
>(entry: Entry<Section, Part, Else, Stored, Input>): Preference<Section, Part | Else, Stored, Input> {
  const { section, at, orElse, schema, merge, refusedAs, keptBy } = entry;
  const toInput = entry.toInput ?? ((stored: Stored) => stored as unknown as Input);
  const equal = entry.equal ?? Object.is;
  return {
    section,
    at: at as readonly [Part, string],
    orElse: orElse as readonly [Else, string] | undefined,
    schema,
    toInput,
    equal,
    merge,
    refusedAs,
    keptBy,
  };
}

/**
 * For `keptBy`: only newer servers know the setting. Older ones answer without it, and answer success to a patch that
 * they do not keep. There its row is not shown, and `elsewhere` is its value.
 */
export function newerServers<Stored>(elsewhere: Stored): { elsewhere: Stored } {
  return { elsewhere };
}
