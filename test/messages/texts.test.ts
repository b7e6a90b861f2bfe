import { describe, expect, test } from "vitest";
import type { Messages } from "../../src/messages/Messages";
import { isComplete } from "../../src/messages/isComplete";
import { languages } from "../../src/messages/languages";
import { lookedAt, properNames } from "./lookedAt";
import { readEnglish, readPlurals } from "./readTexts";
import { typography } from "./typography";

const texts = readEnglish();
const all = Object.fromEntries(
  await Promise.all(Object.entries(languages).map(async ([tag, load]) => [tag, await load()] as const)),
);
const english = all["en-US"] as Messages;

/** Words that a text is given here, one for each parameter: no language has them. */
const marker = (index: number) => `Qx${index}qX`;
const many = 123;

function say(messages: Messages, { path, parameters }: (typeof texts)[number], count = many): string {
  const found = path.reduce<unknown>((group, name) => (group as Record<string, unknown>)[name], messages);
  if (typeof found !== "function") return String(found);
  const given = parameters.map((kind, index) => (kind === "number" ? count : marker(index)));
  return (found as (...words: unknown[]) => string)(...given);
}

const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");
const without = (key: string, keys: readonly string[] = []) =>
  keys.some((listed) => key === listed || (listed.endsWith(".") && key.startsWith(listed)));
/** Words for the search are lists, in any order and number. */
const sentences = texts.filter(({ key }) => !key.startsWith("search.synonyms."));

test("English is read with its parameters", () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.find(({ key }) => key === "errors.later")?.parameters).toEqual(["string", "number"]);
});

describe.each(Object.keys(all).filter((tag) => tag !== "en-US"))("%s", (tag) => {
  const messages = all[tag] as Messages;
  const looked = lookedAt[tag] ?? {};

  test("has each text of English", () => {
    expect(isComplete(messages)).toBe(true);
  });

  test("says what it is given, where English does", () => {
    const lost = texts.flatMap((text) => {
      const own = bare(say(messages, text)).toLowerCase();
      const given = text.parameters.map((kind, index) => (kind === "number" ? String(many) : marker(index)));
      const said = bare(say(english, text)).toLowerCase();
      const missing = given.filter((word) => said.includes(word.toLowerCase()) && !own.includes(word.toLowerCase()));
      return missing.length > 0 ? [`${text.key}: ${own}`] : [];
    });
    expect(lost).toEqual([]);
  });

  test("has a form for each plural of the language", () => {
    // "many" of French, Italian, Portuguese and Spanish is for millions, which no text counts; nor does one count
    // nothing.
    const needed = new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.filter(
        (category) => category !== "zero" && (category !== "many" || !/^(fr|it|pt|es)/.test(tag)),
      );
    const lacking = readPlurals(tag).filter(
      ({ categories, forms }) => forms.length > 1 && needed.some((category) => !categories.includes(category)),
    );
    expect(lacking).toEqual([]);
  });

  test("has no text in English", () => {
    const same = sentences.filter((text) => {
      const said = say(english, text);
      return /\p{L}{2}/u.test(said.replace(/Qx\dqX/g, "")) && say(messages, text) === said;
    });
    expect(
      same.map(({ key }) => key).filter((key) => !without(key, [...properNames, ...(looked.sameAsEnglish ?? [])])),
    ).toEqual([]);
  });

  test("balances its marks, and has no blank too many", () => {
    const wrong = sentences.flatMap((text) =>
      [1, 2, 5, many].flatMap((count) => {
        const said = say(messages, text, count);
        const counted = (sign: RegExp) => said.match(sign)?.length ?? 0;
        const pairs = [
          [/[\u2066-\u2068]/g, /\u2069/g],
          [/[(（]/g, /[)）]/g],
          [/«/g, /»/g],
          [/「/g, /」/g],
          [/„/g, tag === "pl-PL" ? /”/g : /“/g],
        ] as const;
        const unbalanced = pairs.some(([open, close]) =>
          open.source !== "„"
            ? counted(open) !== counted(close)
            : said.includes("„") && counted(open) !== counted(close),
        );
        return unbalanced || / {2}|^\s|\s$|undefined|\[object|\.\.\./.test(said) ? [`${text.key}: ${said}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps to the typography of its language", () => {
    const rules = typography[tag] ?? {};
    const wrong = sentences.flatMap((text) => {
      const said = bare(say(messages, text));
      return Object.entries(rules)
        .filter(([, pattern]) => pattern.test(said))
        .map(([rule]) => `${text.key} (${rule}): ${said}`);
    });
    expect(wrong).toEqual([]);
  });

  test("is at most 2.2 times as long as English, or was looked at", () => {
    const long = sentences.filter((text) => {
      const own = bare(say(messages, text)).length;
      return own > 12 && own > 2.2 * bare(say(english, text)).length;
    });
    expect(long.map(({ key }) => key).filter((key) => !without(key, looked.long))).toEqual([]);
  });
});

test("each exception is still one", () => {
  const stale = Object.entries(lookedAt).flatMap(([tag, { sameAsEnglish = [], long = [] }]) =>
    [...sameAsEnglish, ...long]
      .filter((listed) => !texts.some(({ key }) => without(key, [listed])))
      .map((listed) => `${tag} ${listed}`),
  );
  expect(stale).toEqual([]);
});
