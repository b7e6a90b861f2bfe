import * as z from "zod/mini";
import type { PreferencesPatch } from "../api/SettingPatch";
import { mergeExtensions, sameExtensions } from "./extensions";
import { newerServers, preference } from "./preference";
import { extensionsSchema, languageSchema, maximumSchema, negatedSchema, nickSchema, themeSchema } from "./schemas";
import { sameTheme } from "./themes";

/** The preference table: one entry for each key of `PATCH /user/setting`, with all exceptions for that preference. */
export const fields = {
  /** The display name. The server allows 255 characters, but a shorter database column refuses it with code 50001. */
  nick: preference({
    section: "profile",
    at: ["user", "nickname"],
    schema: nickSchema,
    refusedAs: /^Nickname|user nick$/,
  }),
  /** The shares that the public profile lists: `""` (public ones), `all_share`, `hide_share` or a word unknown here. */
  share_links_in_profile: preference({
    section: "profile",
    at: ["setting", "share_links_in_profile"],
    schema: z.string(),
    keptBy: newerServers(""),
  }),
  language: preference({ section: "preferences", at: ["user", "language"], schema: languageSchema }),
  /** Shown inverted, as "Sync view settings". */
  disable_view_sync: preference({
    section: "preferences",
    at: ["setting", "disable_view_sync"],
    schema: negatedSchema,
    toInput: (disabled: boolean) => !disabled,
  }),
  preferred_theme: preference({
    section: "theme",
    at: ["user", "preferred_theme"],
    orElse: ["site", "default_theme"],
    schema: themeSchema,
    equal: sameTheme,
  }),
  version_retention_enabled: preference({
    section: "versionRetention",
    at: ["setting", "version_retention_enabled"],
    schema: z.boolean(),
  }),
  version_retention_ext: preference({
    section: "versionRetention",
    at: ["setting", "version_retention_ext"],
    schema: extensionsSchema,
    equal: sameExtensions,
    merge: mergeExtensions,
  }),
  version_retention_max: preference({
    section: "versionRetention",
    at: ["setting", "version_retention_max"],
    schema: maximumSchema,
    toInput: String,
  }),
} satisfies Record<keyof PreferencesPatch, object>;

type Fields = typeof fields;

/** The section of each field. @expand */
type Sections = { [Name in keyof Fields]: Fields[Name]["section"] };
/** The answers that each field is read from. @expand */
type Answers = { [Name in keyof Fields]: Fields[Name]["at"][0] };
/** The value of each field as stored on the server. @expand */
type Values = { [Name in keyof Fields]: Parameters<Fields[Name]["toInput"]>[0] };
/** The input of each field: its value as the form holds it. @expand */
type Inputs = { [Name in keyof Fields]: ReturnType<Fields[Name]["toInput"]> };

/** The name of a field: its key in the PATCH. */
export type FieldName = keyof Values;
export type Stored<Name extends FieldName> = Values[Name];
/** The answers that a field is read from. */
export type AnswersOf<Name extends FieldName> = Answers[Name];
/** The names of a section's fields. */
export type FieldsOf<Section> = { [Name in FieldName]: Sections[Name] extends Section ? Name : never }[FieldName];
/** Values of fields as the server stores them, by field. */
export type StoredValues<Name extends FieldName = FieldName> = Pick<Values, Name>;
/** The contents of the boxes, by field. */
export type InputValues<Name extends FieldName = FieldName> = Pick<Inputs, Name>;
