import { describe, expect, test, vi } from "vitest";
import { issue, type IssueKey } from "../../src/settings/issue";
import { fields, type FieldName } from "../../src/settings/fields";
import { fieldNamed } from "../../src/settings/fieldNamed";
import { readValues } from "../../src/account/readValues";
import { userSchema } from "../../src/api/schemas/user";
import { isDirty } from "../../src/settings/isDirty";

vi.mock("react", () => ({}));

const issueOf = (name: FieldName, input: unknown) => {
  const result = fieldNamed(name).schema.safeParse(input);
  return result.success ? undefined : result.error.issues[0]?.message;
};
const storedFrom = (name: FieldName, input: unknown) => fieldNamed(name).schema.parse(input);

describe("nick", () => {
  test("counts code points, as the server does", () => {
    expect(issueOf("nick", "👩".repeat(255))).toBeUndefined();
    expect(issueOf("nick", "👩".repeat(256))).toBe(issue("tooLong", 256));
  });
  test.each(["", " ", "\t\n", "\u200b", "\u2003\u00a0"])("refuses %j, which would be shown as nothing", (text) =>
    expect(issueOf("nick", text)).toBe(issue("nameRequired")),
  );
  test("is trimmed on its way out, and keeps markup as text", () =>
    expect(storedFrom("nick", "  <b>Ada</b> ")).toBe("<b>Ada</b>"));
  test("blanks around it alone are no edit", () => expect(isDirty("nick", "Ada", " Ada ")).toBe(false));
  test("a stored blank one is not dirty while it is left alone", () => expect(isDirty("nick", " ", " ")).toBe(false));
});

describe("version_retention_max", () => {
  test.each([
    ["0", 0],
    ["10", 10],
    [" 7 ", 7],
    ["007", 7],
    ["٣٠", 30],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%j is %d", (text, value) => expect(storedFrom("version_retention_max", text)).toBe(value));
  test.each<[string, IssueKey]>([
    ["", "numberRequired"],
    ["  ", "numberRequired"],
    ["-3", "wholeNumber"],
    ["1.5", "wholeNumber"],
    ["1e3", "wholeNumber"],
    ["NaN", "wholeNumber"],
    ["∞", "wholeNumber"],
    ["9007199254740992", "tooLarge"],
    ["9".repeat(400), "tooLarge"],
  ])("%j is refused: %s", (text, key) => expect(issueOf("version_retention_max", text)).toBe(issue(key)));
  test("an emptied box is dirty, and never unlimited", () =>
    expect(isDirty("version_retention_max", 0, "")).toBe(true));
});

test("preferred_theme takes what the server takes", () => {
  for (const color of [
    "#abc",
    "#abcd",
    "#1976d2",
    "#3F51B5",
    "#1976d2ff",
    "rgb(1,2,3)",
    "rgba(1,2,3,.5)",
    "hsl(1, 2%, 3%)",
  ])
    expect(issueOf("preferred_theme", color)).toBeUndefined();
  for (const color of ["", "red", "#12", "#12345", "#1976d2f"])
    expect(issueOf("preferred_theme", color)).toBe(issue("color"));
});

test("a theme is the same in either case", () => expect(isDirty("preferred_theme", "#1976D2", "#1976d2")).toBe(false));

test("an account that never chose a theme has the site's default", () => {
  const site = { title: "", themes: [], default_theme: "#1976d2" };
  const user = userSchema.parse({ id: "HBUR" });
  expect(readValues({ user, site }, ["preferred_theme"])).toEqual({ preferred_theme: "#1976d2" });
});

test("sync view settings is shown the positive way round", () => {
  expect(fields.disable_view_sync.toInput(true)).toBe(false);
  expect(storedFrom("disable_view_sync", true)).toBe(false);
});

test("extensions go out as the server compares them", () =>
  expect(storedFrom("version_retention_ext", [".TXT", "", "a b", "txt", "../x"])).toEqual(["txt"]));
