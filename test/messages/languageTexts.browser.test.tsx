import { expect, test, vi } from "vitest";
import { languages as shipped } from "../../src/messages/languages";
import { messages as enUS } from "../../src/messages/en-US";
import type { Messages } from "../../src/messages/Messages";
import { loadTexts, textsOf } from "../../src/messages/languageTexts";

test("English is asked for only where a language lacks texts", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const whole: Messages = { ...enUS, profile: { ...enUS.profile, title: "Profil" } };
  const loadWhole = () => Promise.resolve(whole);
  const part = { profile: { title: "Profil" } } as unknown as Messages;
  const languages = { sv: whole, "sv-FI": loadWhole, fi: part, ...shipped };

  // At once, as server rendering needs it.
  expect(textsOf("sv", languages)).toBe(whole);
  expect(textsOf("sv-FI", languages)).toBe(loadWhole);
  await loadTexts(loadWhole);
  expect(textsOf("sv-FI", languages)).toBe(whole);
  expect(textsOf("fi", languages)).toBeTypeOf("function");
  await loadTexts(textsOf("fi", languages) as () => Promise<Messages>);
  expect(textsOf("fi", languages)).toEqual(whole);
  expect(textsOf("fi", languages)).toBe(textsOf("fi", languages));
  expect(textsOf("de", languages)).toBeUndefined();
});
