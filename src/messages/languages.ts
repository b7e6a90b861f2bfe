import type { Messages } from "./Messages";

/** Loads the texts of one language. */
export type LoadMessages = () => Promise<Messages>;

const files = import.meta.glob<Messages>("./??-??.ts", { import: "messages" });

/** The languages that ship with the library, by BCP 47 tag, each loaded only when it is used: every file of that name here. */
export const languages: Readonly<Record<string, LoadMessages>> = Object.fromEntries(Object.entries(files).map(([file, load]) => [file.slice(2, -3), load]));

/** The language nearest to a BCP 47 tag: itself, else one with the same first part, else English. */
export function nearestLanguage(locale: string, names: readonly string[] = Object.keys(languages)): string {
  const [language = ""] = locale.toLowerCase().split("-");
  return (
    names.find((name) => name.toLowerCase() === locale.toLowerCase()) ??
    names.find((name) => name.toLowerCase().split("-")[0] === language) ??
    "en-US"
  );
}

/** Which way a language is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/i.test(locale) ? "rtl" : "ltr";
}
