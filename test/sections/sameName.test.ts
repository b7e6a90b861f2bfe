import { expect, test } from "vitest";
import { sameName } from "../../src/sections/membership/sameName";

test.each([
  ["as it is", "Pro Plan", "Pro Plan"],
  ["in another case", "pro pLAN", "Pro Plan"],
  ["with blanks around it", "  Pro Plan\t", "Pro Plan"],
  ["where the name itself has them", "Pro Plan", " Pro Plan "],
  ["in letters beyond ASCII", "ÜBERNUTZER", "übernutzer"],
  ["in a script without case", "专业版", "专业版"],
  ["full-width", "Ｐｒｏ　Ｐｌａｎ", "Pro Plan"],
  ["with other blanks inside", "Pro\u00a0 \u2009Plan", "Pro Plan"],
  ["where the name has two blanks, which a page shows as one", "Pro Plan", "Pro  Plan"],
  ["with the marks that copying from a sentence brings along", "\u2068Pro Plan\u2069", "Pro Plan"],
  ["where the name itself has marks", "Pro Plan", "\ufeffPro\u200b Pl\u00adan\u200e"],
  ["in capitals", "STRASSE", "Straße"],
  ["in Greek capitals", "ΟΔΟΣ", "οδος"],
  ["in Turkish small letters", "istanbul", "İSTANBUL"],
  ["in other code points for the same letters", "Cafe\u0301", "Caf\u00e9"],
  ["as a phone writes it", "Bob’s – “A”", 'Bob\'s - "A"'],
  ["with the sentence's quotation marks", "“Pro Plan”", "Pro Plan"],
  ["with those of another language", "«Pro Plan»", "Pro Plan"],
  ["where the name has quotation marks", '"Pro"', '"Pro"'],
  ["without an emoji's variation selector", "Pro \u2764", "Pro \u2764\ufe0f"],
])("a membership ends where its group's name is typed %s", (_, typed, name) =>
  expect(sameName(typed, name)).toBe(true),
);

test.each([
  ["its beginning", "Pro", "Pro Plan"],
  ["all but its last letter", "Pro Pla", "Pro Plan"],
  ["its end", "Plan", "Pro Plan"],
  ["the name and more", "Pro Plan 2", "Pro Plan"],
  ["the name without its blank", "ProPlan", "Pro Plan"],
  ["another name", "Basic", "Pro Plan"],
  ["another accent", "Cafe", "Café"],
  ["an invisible mark", "\u200b", "\u200b"],
  ["another flag", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
  ["nothing", "", "Pro Plan"],
  ["a blank", " ", "Pro Plan"],
  ["nothing, where the group has no name", "", ""],
  ["a blank, where its name is one", " ", " "],
])("it does not where this is typed: %s", (_, typed, name) => expect(sameName(typed, name)).toBe(false));
