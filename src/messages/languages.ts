import type { Messages } from "./Messages";

/** The languages that ship with the library, each loaded only when it is used. */
export const languages: Record<string, () => Promise<Messages>> = {
  "en-US": async () => (await import("./en-US")).enUS,
  "ar-AR": async () => (await import("./ar-AR")).arAR,
};

/** The shipped language nearest to a BCP 47 tag: itself, else one with the same first part, else English. */
export function nearestLanguage(locale: string): string {
  const [language = ""] = locale.toLowerCase().split("-");
  const names = Object.keys(languages);
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
