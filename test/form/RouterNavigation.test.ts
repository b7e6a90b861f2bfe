import { expect, test } from "vitest";
import { openPage } from "./page";

const at = (pathname: string) => ({ pathname, search: `?of=${pathname}`, hash: "" });

function blocked() {
  const page = openPage();
  page.show("profile").form.edit("nick", "King");
  return page.forms.shouldBlock;
}

test.each([
  ["React Router", { currentLocation: at("/settings"), nextLocation: at("/home"), historyAction: "POP" }],
  ["TanStack Router", { current: at("/settings"), next: at("/home"), action: "BACK" }],
  ["a router that tells nothing", undefined],
  ["an unknown router", {}],
])("unsaved changes block another path: %s", (_, navigation) => {
  expect(blocked()(navigation)).toBe(true);
});

test.each([
  ["React Router", { currentLocation: at("/settings"), nextLocation: { ...at("/settings"), hash: "#cr-profile" } }],
  ["TanStack Router", { current: at("/settings"), next: { ...at("/settings"), search: "?tab=two" } }],
])("they do not block another query or place of the same page: %s", (_, navigation) => {
  expect(blocked()(navigation)).toBe(false);
});

test("nothing is blocked without unsaved changes", () => {
  expect(openPage().forms.shouldBlock({ current: at("/settings"), next: at("/home") })).toBe(false);
});
