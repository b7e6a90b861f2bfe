import type { Messages } from "./Messages";

/** Loads the texts of one language. */
export type LoadMessages = () => Promise<Messages>;

const files = import.meta.glob<Messages>("./??-??.ts", { import: "messages" });

/** Languages by BCP 47 tag: their texts, or what loads them. */
export type Languages = Readonly<Record<string, Messages | LoadMessages>>;

/** The languages that ship with the library, by BCP 47 tag, each loaded only when it is used: every file of that name here. */
export const languages: Readonly<Record<string, LoadMessages>> = Object.fromEntries(
  Object.entries(files).map(([file, load]) => [file.slice(2, -3), load]),
);

/** The language of `names` nearest to a BCP 47 tag: itself, else one with the same first part, else English. */
export function nearestLanguage(locale: string, names: readonly string[] = Object.keys(languages)): string {
  return namedLike(locale, names) ?? "en-US";
}

/** Whether there are texts in the language of a BCP 47 tag, of whatever country. */
export function hasLanguage(locale: string, names: readonly string[]): boolean {
  return namedLike(locale, names) !== undefined;
}

function namedLike(locale: string, names: readonly string[]): string | undefined {
  const tag = locale.toLowerCase();
  const language = firstPart(tag);
  return (
    names.find((name) => name.toLowerCase() === tag) ?? names.find((name) => firstPart(name.toLowerCase()) === language)
  );
}

const firstPart = (tag: string) => tag.split("-")[0];

/** Which way a language is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/i.test(locale) ? "rtl" : "ltr";
}
