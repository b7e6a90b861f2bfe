import { expect, test } from "vitest";
import { sameName } from "../../src/sections/membership/sameName";

test.each([
  ["as it is", "Pro Plan", "Pro Plan"],
  ["in another case", "pro pLAN", "Pro Plan"],
  ["with blanks around it", "  Pro Plan\t", "Pro Plan"],
  ["where the name itself has them", "Pro Plan", " Pro Plan "],
  ["in letters beyond ASCII", "ÜBERNUTZER", "übernutzer"],
  ["in a script without case", "专业版", "专业版"],
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
  ["nothing", "", "Pro Plan"],
  ["a blank", " ", "Pro Plan"],
  ["nothing, where the group has no name", "", ""],
  ["a blank, where its name is one", " ", " "],
])("it does not where this is typed: %s", (_, typed, name) => expect(sameName(typed, name)).toBe(false));
