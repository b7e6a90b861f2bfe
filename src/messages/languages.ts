import { languageAndScript } from "../browser/intl";
import { onDemand } from "../browser/onDemand";
import type { Messages } from "./Messages";

/** Loads the texts of one language. */
export type LoadMessages = () => Promise<Messages>;

const files = import.meta.glob<Messages>("./??-??.ts", { import: "messages" });

/** Languages by BCP 47 tag: the texts, or a function that loads them. */
export type Languages = Readonly<Record<string, Messages | LoadMessages>>;

/**
 * The library's own languages by BCP 47 tag, each loaded on its first use: all files of this folder named like a tag.
 */
export const languages: Readonly<Record<string, LoadMessages>> = Object.fromEntries(
  Object.entries(files).map(([file, load]) => [file.slice(2, -3), onDemand(load)]),
);

/**
 * Returns the name nearest to a BCP 47 tag: the tag itself, or else one of the same language in the same script
 * ("zh-TW" for "zh-HK"), or else one of the same language, or else "en-US".
 */
export function nearestLanguage(locale: string, names: readonly string[] = Object.keys(languages)): string {
  return namedLike(locale, names) ?? "en-US";
}

/** Returns whether `names` has the language of a BCP 47 tag, of any country. */
export function hasLanguage(locale: string, names: readonly string[]): boolean {
  return namedLike(locale, names) !== undefined;
}

function namedLike(locale: string, names: readonly string[]): string | undefined {
  const like = (part: (tag: string) => string) => names.find((name) => part(name) === part(locale));
  return like((tag) => tag.toLowerCase()) ?? like(languageAndScript) ?? like(firstPart);
}

const firstPart = (tag: string) => tag.toLowerCase().split("-")[0] ?? tag;

/** Returns the direction in which the language of a BCP 47 tag is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/i.test(locale) ? "rtl" : "ltr";
}
