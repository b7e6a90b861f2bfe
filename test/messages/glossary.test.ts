import { describe, expect, test } from "vitest";
import { glossary, type Term } from "../../stories/docs/glossary";
import { messages } from "../../src/messages/en-US";
import { readEnglish } from "./readTexts";

const terms = Object.values(glossary).flat();

/** Words for the search are those that people type, right or wrong. */
const texts = readEnglish().filter(({ key }) => !key.startsWith("search.synonyms."));

/** Returns a text as the page shows it, with words and counts that no term has. */
function say({ path, parameters }: (typeof texts)[number], count: number): string {
  const found = path.reduce<unknown>((group, name) => (group as Record<string, unknown>)[name], messages);
  if (typeof found !== "function") return String(found);
  return (found as (...words: unknown[]) => string)(...parameters.map((kind) => (kind === "number" ? count : "Qx")));
}

/** Matches a form that a term must not have, as words of their own and in the plural, but not in a path or URL. */
function formOf(form: string, { term }: Term): RegExp {
  const isAboutCapitals = form.toLowerCase() === term.toLowerCase() && form !== term;
  return new RegExp(`(?<![\\p{L}\\d/-])${form}s?(?![\\p{L}\\d]|://)`, isAboutCapitals ? "u" : "iu");
}

const wrongIn = (text: string) =>
  terms.flatMap((term) =>
    term.not.filter((form) => formOf(form, term).test(text)).map((form) => `${form} → ${term.term}`),
  );

describe("the texts of en-US", () => {
  test("call each thing by its one name", () => {
    const wrong = texts.flatMap((text) =>
      [1, 2].flatMap((count) => wrongIn(say(text, count)).map((form) => `${text.key}: ${form}`)),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test.each(["You are logged out", "Enter your 2FA code", "An e-mail was sent", "It was cancelled", "Two directories"])(
    "would not say “%s”",
    (text) => {
      expect(wrongIn(text)).not.toEqual([]);
    },
  );
});

test("no term has two rows, or a form that another row asks for", () => {
  const names = terms.map(({ term }) => term);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const asked = terms.flatMap(({ term }) => term.split(", ")).map((name) => name.toLowerCase());
  const clash = terms.flatMap(({ term, not }) =>
    not.filter(
      (form) => term !== form && form.toLowerCase() !== term.toLowerCase() && asked.includes(form.toLowerCase()),
    ),
  );
  expect(clash).toEqual([]);
});
