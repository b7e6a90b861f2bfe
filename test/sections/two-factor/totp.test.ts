import { describe, expect, test, vi } from "vitest";
import { URI } from "otpauth";
import { encode } from "uqr";
import { keyGroups, totpUri } from "../../../src/sections/two-factor/totp";

vi.mock("react", () => ({}));

const secret = "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU";

test.each([
  ["Cloudreve", "ada@example.com"],
  ["My Cloud & Co?", "ada+tag@example.com"],
  ["云盘 100%", "ünïcode@例え.jp"],
  ["a=b#c/d", "a b@example.com"],
])("an authenticator reads %j and %j back out of the URI", (issuer, account) => {
  const totp = URI.parse(totpUri({ issuer, account, secret }));
  expect(totp).toMatchObject({ issuer, label: account, algorithm: "SHA1", digits: 6, period: 30 });
  expect(totp.secret.base32).toBe(secret);
});

test("the issuer is a prefix of the label and a parameter, percent-encoded", () => {
  expect(totpUri({ issuer: "My Cloud", account: "a@b.c", secret })).toBe(
    `otpauth://totp/My%20Cloud:a%40b.c?secret=${secret}&issuer=My%20Cloud&algorithm=SHA1&digits=6&period=30`,
  );
});
test("a colon in the title does not end the issuer early, and its words stay separate", () => {
  for (const issuer of ["A: B", "A:B"]) expect(totpUri({ issuer, account: "x", secret })).toContain("totp/A%20B:x?");
});
test("an empty title is replaced by a name", () =>
  expect(totpUri({ issuer: " ", account: "x", secret })).toContain("totp/Cloudreve:x?"));
test("an account without a name has the site's: apps refuse a code without any", () => {
  for (const account of ["", " ", ":"])
    expect(totpUri({ issuer: "Cloud", account, secret })).toContain("totp/Cloud:Cloud?");
});
test("a colon in the account's name does not end the issuer early", () =>
  expect(totpUri({ issuer: "A", account: "Ada: Queen", secret })).toContain("totp/A:Ada%20Queen?"));
test("blanks of any kind in the title become single blanks, and are removed at its ends", () =>
  expect(totpUri({ issuer: " A\t\n B:", account: "x", secret })).toContain("totp/A%20B:x?"));
test("reserved characters of a URI are encoded, too", () =>
  expect(totpUri({ issuer: "(It's) *!", account: "x", secret })).toContain("totp/%28It%27s%29%20%2A%21:x?"));

describe("texts that are too long for a QR code end in an ellipsis", () => {
  const label = (issuer: string, account: string) =>
    decodeURIComponent(/totp\/([^?]+)/.exec(totpUri({ issuer, account, secret }))?.[1] ?? "");

  test("a title after 40 characters", () => {
    expect(label("a".repeat(40), "x")).toBe(`${"a".repeat(40)}:x`);
    expect(label("a".repeat(41), "x")).toBe(`${"a".repeat(39)}…:x`);
  });

  test("or after as many as there is room for, and not inside an emoji or before a blank", () => {
    expect(label("云".repeat(60), "ada@example.com")).toMatch(/^云{8,}…:ada@example\.com$/);
    expect(label("🙂".repeat(40), "x")).toMatch(/^🙂{5,}…:x$/u);
    expect(label("🙂 ".repeat(40), "x")).toMatch(/🙂…:x$/u);
  });

  test("an address after 100", () => {
    expect(label("A", "a".repeat(100))).toBe(`A:${"a".repeat(100)}`);
    expect(label("A", "a".repeat(101))).toBe(`A:${"a".repeat(99)}…`);
  });
});

test("half a surrogate pair does not throw", () =>
  expect(totpUri({ issuer: "a\ud800", account: "x", secret })).toContain("totp/a%EF%BF%BD:x?"));
test.each([
  ["云".repeat(60), "ada@example.com"],
  ["云".repeat(255), "云".repeat(255)],
  ["a".repeat(255), "a".repeat(255)],
  ["🙂".repeat(40), ""],
  ["云".repeat(60), `${"a".repeat(64)}@example.com`],
  ["", "ünïcode@例え.jp"],
])("a module of the code with %j and %j has at least 2 of the picture's 174 px", (issuer, account) => {
  const { size } = encode(totpUri({ issuer, account, secret }), { ecc: "M", border: 4 });
  expect(174 / size).toBeGreaterThanOrEqual(2);
});
test("a key is shown in groups of four, and the last one may be shorter", () => {
  expect(keyGroups(secret).join(" ")).toBe("JBSW Y3DP EHPK 3PXP NB2W K4TT MVRX EZLU");
  expect(keyGroups("ABCDE")).toEqual(["ABCD", "E"]);
});
