import * as z from "zod/mini";
import { mergeExtensions, sameExtensions } from "./extensions";
import { defineField } from "./Field";
import { extensionsSchema, languageSchema, maximumSchema, negatedSchema, nickSchema, themeSchema } from "./schemas";
import { sameTheme } from "./themes";

/** The field table: the one place that knows everything about a preference. Keys are those of `PATCH /user/setting`. */
export const fields = {
  /** The name others see. Also refused, with 50001, by a database column shorter than the 255 that are checked. */
  nick: defineField({
    section: "profile",
    needs: ["user"],
    read: ({ user }) => user.nick,
    schema: nickSchema,
    refusedAs: /^Nickname|user nick$/,
  }),
  /** Which shares the public profile lists: `""` the public ones, `all_share`, `hide_share`, or a word we do not know. */
  share_links_in_profile: defineField({
    section: "profile",
    needs: ["setting"],
    read: ({ setting }) => setting.share_links_in_profile,
    schema: z.string(),
    refusedAs: /^ShareLinksInProfile/,
  }),
  language: defineField({
    section: "preferences",
    needs: ["user"],
    read: ({ user }) => user.language,
    schema: languageSchema,
    refusedAs: /^Language/,
  }),
  /** Shown the positive way round, as "Sync view settings". */
  disable_view_sync: defineField({
    section: "preferences",
    needs: ["setting"],
    read: ({ setting }) => setting.disable_view_sync,
    toInput: (disabled: boolean) => !disabled,
    schema: negatedSchema,
    refusedAs: /^DisableViewSync/,
  }),
  /** An account that never chose has the site's default. */
  preferred_theme: defineField({
    section: "theme",
    needs: ["user", "site"],
    read: ({ user, site }) => user.preferred_theme || site.default_theme,
    schema: themeSchema,
    equal: sameTheme,
    refusedAs: /^PreferredTheme/,
  }),
  version_retention_enabled: defineField({
    section: "versionRetention",
    needs: ["setting"],
    read: ({ setting }) => setting.version_retention_enabled,
    schema: z.boolean(),
    refusedAs: /^VersionRetentionEnabled/,
  }),
  version_retention_ext: defineField({
    section: "versionRetention",
    needs: ["setting"],
    read: ({ setting }) => setting.version_retention_ext,
    schema: extensionsSchema,
    equal: (a: string[], b: string[]) => sameExtensions(a, b),
    merge: (base: string[], mine: string[], theirs: string[]) => mergeExtensions(base, mine, theirs),
    refusedAs: /^VersionRetentionExt/,
  }),
  version_retention_max: defineField({
    section: "versionRetention",
    needs: ["setting"],
    read: ({ setting }) => setting.version_retention_max,
    toInput: (maximum: number) => String(maximum),
    schema: maximumSchema,
    refusedAs: /^VersionRetentionMax/,
  }),
} as const;

type Fields = typeof fields;

export type FieldName = keyof Fields;
/** The value as the server keeps it. */
export type Stored<Name extends FieldName> = ReturnType<Fields[Name]["read"]>;
/** The value as the form holds it while it is edited. */
type Input<Name extends FieldName> = ReturnType<Fields[Name]["toInput"]>;

export type FieldsOf<Section> = {
  [Name in FieldName]: Fields[Name]["section"] extends Section ? Name : never;
}[FieldName];
export type StoredValues<Name extends FieldName = FieldName> = { [N in Name]: Stored<N> };
export type InputValues<Name extends FieldName = FieldName> = { [N in Name]: Input<N> };
