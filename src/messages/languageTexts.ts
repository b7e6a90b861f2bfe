import { onDemand } from "../browser/onDemand";
import { tellDeveloper } from "../browser/tellDeveloper";
import { isComplete } from "./isComplete";
import { languages as shipped, nearestLanguage, type Languages, type LoadMessages } from "./languages";
import type { Messages } from "./Messages";

// Both are shared by all providers, so that each language is loaded only once.
const loaded = new Map<LoadMessages, Messages>();
const completed = new WeakMap<Messages | LoadMessages, Messages>();

// Few pages need either: English beside another language, and the code that fills that language up.
const complete = onDemand(async () => (await import("./completeMessages")).completeMessages);
const loadEnglishToo: LoadMessages = async () => {
  const [english] = await Promise.all([(shipped as Record<"en-US", LoadMessages>)["en-US"](), complete()]);
  return english;
};

/**
 * Returns the texts of a language, or the function that loads what is still needed for them: the language itself, and
 * English if the language lacks texts. Returns undefined if there is no such language.
 */
export function textsOf(name: string, languages: Languages): Messages | LoadMessages | undefined {
  const language = languages[name];
  if (!language) return undefined;
  const before = completed.get(language);
  if (before) return before;
  if (typeof language === "function" && !loaded.has(language)) return language;
  const own = typeof language === "function" ? loaded.get(language) : language;
  const texts = isComplete(own) ? own : inEnglishToo(name, own);
  if (typeof texts === "object") completed.set(language, texts);
  return texts;
}

/** Loads what `textsOf` has asked for. */
export async function loadTexts(load: LoadMessages): Promise<void> {
  loaded.set(load, await load());
}

/** Loads the texts that a provider with this `locale` shows first. */
export async function preloadTexts(locale: string, languages: Languages): Promise<void> {
  const name = nearestLanguage(locale, Object.keys(languages));
  let next = textsOf(name, languages);
  while (typeof next === "function") {
    await loadTexts(next);
    next = textsOf(name, languages);
  }
}

function inEnglishToo(name: string, own: unknown): Messages | LoadMessages {
  const english = loaded.get(loadEnglishToo);
  const completeMessages = complete.loaded();
  if (!english || !completeMessages) return loadEnglishToo;
  const { messages, missing } = completeMessages(own, english);
  if (missing.length > 0)
    // Not thrown: the host works, and its language may be waiting for its translator.
    tellDeveloper("warn", `the texts of "${name}" lack ${missing.join(", ")}. They are shown in English.`);
  return messages;
}
