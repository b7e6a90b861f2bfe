import type * as z from "zod/mini";
import type { UserSetting } from "../api/schemas/setting";
import type { SiteBasic } from "../api/schemas/site";
import type { User } from "../api/schemas/user";

/** The sections whose fields may share a PATCH. Password, two-factor authentication and membership are saved alone. */
export type PreferenceSectionId = "profile" | "preferences" | "theme" | "versionRetention";

/** The answers that preferences are read from, one for each call. */
interface Answers {
  /** `GET /user/me` */
  user: User;
  /** `GET /user/setting` */
  setting: UserSetting;
  /** `GET /site/config/basic` */
  site: SiteBasic;
}

export type AnswerName = keyof Answers;

/** The keys of an answer whose value has the type `Stored`, or may be missing. */
type KeyHolding<Resource extends AnswerName, Stored> = {
  [Key in keyof Answers[Resource]]-?: Answers[Resource][Key] extends Stored | null | undefined ? Key : never;
}[keyof Answers[Resource]];

/**
 * One preference, for the form, the patch and the caches. Its key in the table is its key in the PATCH.
 *
 * `Stored` is the type of its value as stored on the server, `Input` that of its input in the form.
 */
export interface Preference<Section extends PreferenceSectionId, Resource extends AnswerName, Stored, Input> {
  section: Section;
  /** The answer that the value is read from, and its key there. */
  at: readonly [Resource, string];
  /** The answer and key to read instead while the preference was never set (an empty string). */
  orElse: readonly [Resource, string] | undefined;
  /** Turns an input into the stored value, and checks the server's limits. Its messages are issues. */
  schema: z.ZodMiniType<Stored, Input>;
  toInput: (stored: Stored) => Input;
  /** Compares two values. A field is dirty if its input means a value unequal to the baseline. */
  equal: (a: Stored, b: Stored) => boolean;
  /** Merges the changes made here and elsewhere since the baseline. Without it, a conflict offers no "Merge both". */
  merge: ((base: Stored, mine: Stored, theirs: Stored) => Stored) | undefined;
  /** Matches the server's refusals of it, if they do not begin with its key in PascalCase. */
  refusedAs: RegExp | undefined;
  /** Set if older servers lack the preference; `elsewhere` is its value there. */
  keptBy: { elsewhere: Stored } | undefined;
}

/** An entry as written in the preference table, with only what differs from the defaults. */
interface Entry<
  Section extends PreferenceSectionId,
  Resource extends AnswerName,
  Else extends AnswerName,
  Stored,
  Input,
> {
  section: Section;
  at: readonly [Resource, KeyHolding<Resource, Stored>];
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

/** Returns an entry of the preference table with its defaults filled in. */
export function preference<
  const Section extends PreferenceSectionId,
  Resource extends AnswerName,
  Stored,
  Input = Stored,
  Else extends AnswerName = never,
>(entry: Entry<Section, Resource, Else, Stored, Input>): Preference<Section, Resource | Else, Stored, Input> {
  const { section, at, orElse, schema, merge, refusedAs, keptBy } = entry;
  const toInput = entry.toInput ?? ((stored: Stored) => stored as unknown as Input);
  const equal = entry.equal ?? Object.is;
  return {
    section,
    at: at as readonly [Resource, string],
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
 * Returns the `keptBy` of a setting that only newer servers have. Older servers omit it from their answers, and report
 * success for a patch that they do not keep. There its row is hidden, and its value is `elsewhere`.
 */
export function newerServers<Stored>(elsewhere: Stored): { elsewhere: Stored } {
  return { elsewhere };
}
