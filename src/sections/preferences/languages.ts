import { nameOfLanguage } from "../../browser/intl";

/** The languages of Cloudreve's own frontend, each in its own name. */
export const languages: readonly { tag: string; name: string }[] = [
  { tag: "en-US", name: "English (United States)" },
  { tag: "zh-CN", name: "简体中文" },
  { tag: "zh-TW", name: "繁體中文" },
  { tag: "ja-JP", name: "日本語" },
  { tag: "ko-KR", name: "한국어" },
  { tag: "de-DE", name: "Deutsch" },
  { tag: "fr-FR", name: "Français" },
  { tag: "es-ES", name: "Español" },
  { tag: "pt-BR", name: "Português (Brasil)" },
  { tag: "it-IT", name: "Italiano" },
  { tag: "pl-PL", name: "Polski" },
  { tag: "ru-RU", name: "Русский" },
  { tag: "ar-AR", name: "العربية" },
];

/** Returns the name of a language in that language, or the tag itself if it names no language. */
export function languageName(tag: string): string {
  return languages.find((language) => language.tag === tag)?.name ?? nameOfLanguage(tag);
}
