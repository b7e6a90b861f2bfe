import { expect, test, vi } from "vitest";
import { inPageOrder } from "../../src/form/inPageOrder";
import { elementAt } from "./boxes";

vi.mock("react", () => ({}));

const form = (name: string, place?: number) => {
  const element = place === undefined ? null : elementAt(place);
  return { name, element: () => element };
};
const namesOf = (forms: { name: string }[]) => forms.map(({ name }) => name);

test("forms are sorted by their order on the page; those not on it come last, in the given order", () => {
  const forms = [form("hidden"), form("third", 3), form("first", 1), form("gone"), form("second", 2)];
  expect(namesOf(inPageOrder(forms))).toEqual(["first", "second", "third", "hidden", "gone"]);
  expect(namesOf(forms)).toEqual(["hidden", "third", "first", "gone", "second"]);
});

test("forms that are in the page's order stay in it", () => {
  const forms = [form("first", 1), form("second", 2), form("third", 3)];
  expect(inPageOrder(forms)).toEqual(forms);
});
