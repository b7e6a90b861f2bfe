import { beforeAll, describe, expect, test, vi } from "vitest";
import type * as Known from "../../../src/sections/account-settings/knownSections";
import { knownRows, knownSections } from "../../../src/sections/account-settings/knownSections";

/** The functions of a production bundle: the mode is read once, when the code is loaded. */
let production: typeof Known;
beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.resetModules();
  production = await import("../../../src/sections/account-settings/knownSections");
  vi.unstubAllEnvs();
});

/** Passes values that only a host without types can pass. */
const known = (...sections: unknown[]) => knownSections(sections as never);
const knownInProduction = (...sections: unknown[]) => production.knownSections(sections as never);
const own = { id: "billing", title: "Billing", element: null };

test("ids of the library's sections and sections of the host's own stay in their order", () => {
  expect(known("theme", own, "profile")).toEqual(["theme", own, "profile"]);
});

test("a value that is no array throws in development, and shows nothing in production", () => {
  expect(() => knownSections(null as never)).toThrow(/is no array/);
  expect(production.knownSections("profile" as never)).toEqual([]);
});

const mistakes: [string, unknown[], RegExp][] = [
  ["an unknown section", ["profil"], /has the unknown "profil"\./],
  ["a section that is there twice", ["profile", "profile"], /has "profile" twice/],
  ["a section of the host's with an id of ours", [{ ...own, id: "theme" }], /the id "theme"/],
  ["false", [false], /contains false\. Pass/],
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
    const left = sections[0] === "profile" ? ["profile"] : [];
    expect(knownInProduction(...sections, "password", own)).toEqual([...left, "password", own]);
  });

  test("false is left out as often as it stands there", () => {
    expect(knownInProduction(false, "profile", false)).toEqual(["profile"]);
  });
});

describe("the host's own rows", () => {
  const digest = { id: "digest", section: "profile", label: "Weekly digest", element: null } as const;
  const rows = (...given: unknown[]) => knownRows(given as never, ["profile", own]);
  const faults: [string, unknown, string][] = [
    ["an empty id", { ...digest, id: "" }, ""],
    ["no id", { label: "Weekly digest" }, ""],
    ["no row", false, ""],
    ["the id of another row", digest, "digest"],
    ["the id of a section", { ...digest, id: "theme" }, "theme"],
    ["the id of a section of the host's own", { ...digest, id: "billing" }, "billing"],
    ["the id of a field", { ...digest, id: "nick" }, "nick"],
    ["the id of a fact", { ...digest, id: "email" }, "email"],
  ];

  test("stay in their order", () => {
    const news = { ...digest, id: "news" };
    expect(rows(digest, news)).toEqual([digest, news]);
  });

  test.each(faults)("%s throws in development, and its row is left out in production", (_, fault, id) => {
    expect(() => rows(digest, fault)).toThrow(`\`rows\` of <AccountSettings> has the empty or taken id "${id}".`);
    expect(production.knownRows([digest, fault] as never, ["profile", own])).toEqual([digest]);
  });

  test("a value that is no array throws in development, and shows nothing in production", () => {
    expect(() => knownRows(null as never, [])).toThrow(/`rows` of <AccountSettings> is no array/);
    expect(production.knownRows(null as never, [])).toEqual([]);
  });
});
