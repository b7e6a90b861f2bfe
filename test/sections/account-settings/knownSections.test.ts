import { afterEach, describe, expect, test, vi } from "vitest";
import { knownSections } from "../../../src/sections/account-settings/knownSections";

/** Passes values that only a host without types can pass. */
const known = (...sections: unknown[]) => knownSections(sections as never);
const own = { id: "billing", title: "Billing", element: null };

afterEach(() => void vi.unstubAllEnvs());

test("ids of the library's sections and sections of the host's own stay in their order", () => {
  expect(known("theme", own, "profile")).toEqual(["theme", own, "profile"]);
});

test("a value that is no array throws in development, and shows nothing in production", () => {
  expect(() => knownSections(null as never)).toThrow(/is no array/);
  vi.stubEnv("NODE_ENV", "production");
  expect(knownSections("profile" as never)).toEqual([]);
});

const mistakes: [string, unknown[], RegExp][] = [
  ["an unknown section", ["profil"], /knows no section "profil"/],
  ["a section that is there twice", ["profile", "profile"], /"profile" stands twice/],
  ["a section of the host's with an id of ours", [{ ...own, id: "theme" }], /the id "theme"/],
  ["false", [false], /contains false\. Pass .*\(isPro \? \["membership"\] : \[\]\)/],
  ["null", [null], /contains null\. Pass/],
  ["undefined", [undefined], /contains undefined\. Pass/],
  ["a number", [0], /contains 0\. Pass/],
  ["a section of the host's with an empty id", [{ ...own, id: "" }], /contains an object without an `id`\. Pass/],
  ["an object without an id", [{ title: "Billing" }], /contains an object without an `id`\. Pass/],
];

describe("in development", () => {
  test.each(mistakes)("%s throws", (_, sections, message) => {
    expect(() => known(...sections)).toThrow(message);
  });
});

describe("in production", () => {
  test.each(mistakes)("%s is left out", (_, sections) => {
    vi.stubEnv("NODE_ENV", "production");
    const left = sections[0] === "profile" ? ["profile"] : [];
    expect(known(...sections, "password", own)).toEqual([...left, "password", own]);
  });

  test("false is left out as often as it stands there", () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(known(false, "profile", false)).toEqual(["profile"]);
  });
});
