import { expect, test } from "vitest";
import { matchesIn } from "../../../src/sections/account-settings/search/matchesIn";

const found = (text: string, query: string) => matchesIn(text, query).map(([start, end]) => text.slice(start, end));

test.each([
  ["Passkeys", "pass", ["Pass"]],
  ["WebDAV accounts", "dav ACC", ["DAV", "acc"]],
  ["Compass and passkeys", "pass", ["pass"]],
  ["Größe", "grosse", ["Größe"]],
  ["Größe", "gro", ["Grö"]],
  ["Re\u0301glages", "reg", ["Re\u0301g"]],
  ["كَلِمة المرور", "كلمه", ["كَلِمة"]],
  ["两步验证", "验证", ["验证"]],
  ["한국어 설정", "설정", ["설정"]],
  ["File versions", "file file versions", ["File", "versions"]],
  ["Re\u0301glages", "re", ["Re\u0301"]],
  ["Passkeys", "pass passkeys", ["Passkeys"]],
  ["Gift code", "gift d", ["Gift"]],
  ["Nickname", "zzz", []],
  ["Nickname", "", []],
])("in %j the query %j finds %j", (text, query, places) => {
  expect(found(text, query)).toEqual(places);
});

test("of “Compass and passkeys” it is the start of a word", () => {
  expect(matchesIn("Compass and passkeys", "pass")).toEqual([[12, 16]]);
});
