import { expect, test } from "vitest";
import { readSignIns } from "../../../src/account/signIns";
import { passes, rowsFor } from "../../../src/sections/sign-in-activity/shownSignIns";

/**
 * Sign-ins, newest first: "A" and "B" are WebDAV failures of two addresses, "." is another sign-in, "!" a failed one.
 */
const list = (kinds: string) =>
  readSignIns(
    Array.from(kinds).map((kind, index) => ({
      created_at: new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString(),
      ip: kind,
      success: kind === ".",
      webdav: kind === "A" || kind === "B",
    })),
  );
const shown = (kinds: string) =>
  rowsFor(list(kinds)).map((row) =>
    row.kind === "one" ? row.signIn.ip : `${row.signIns[0]?.ip}×${row.signIns.length}`,
  );

test.each([
  ["", []],
  ["..!", [".", ".", "!"]],
  ["A", ["A"]],
  ["AAA", ["A×3"]],
  ["ABAB", ["A×2", "B×2"]],
  ["ABBA", ["A×2", "B×2"]],
  ["AA.A", ["A×2", ".", "A"]],
  ["!AA!", ["!", "A×2", "!"]],
])("%j is shown as %j", (kinds, rows) => {
  expect(shown(kinds)).toEqual(rows);
});

test("WebDAV sign-ins that have not failed are no failures", () => {
  const signIns = readSignIns([{ webdav: true, success: true }, { webdav: true }]);
  expect(rowsFor(signIns).map(({ kind }) => kind)).toEqual(["one", "one"]);
});

test.each([
  ["all", ".!A"],
  ["failed", "!A"],
  ["webDav", "A"],
  ["withoutWebDav", ".!"],
] as const)("the filter %s lets %s through", (filter, kinds) => {
  expect(
    list(".!A")
      .filter((signIn) => passes(filter, signIn))
      .map(({ ip }) => ip)
      .join(""),
  ).toBe(kinds);
});
