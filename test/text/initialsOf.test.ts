import { expect, test } from "vitest";
import { initialsOf } from "../../src/text/initialsOf";

test.each([
  ["Ada Lovelace", "AL"],
  ["ada", "A"],
  ["Ada King Lovelace", "AL"],
  ["  éva   ångström ", "ÉÅ"],
  ["Ада Лавлейс", "АЛ"],
  ["阿达 洛夫莱斯", "阿"],
  ["山田太郎", "山"],
  ["آدا لوفليس", "آ"],
  ["ada@example.com", "A"],
  ["@ada", "A"],
  ["7 Eleven", "7"],
  ["👩🏽‍💻 Ada", "👩🏽‍💻"],
  ["🇩🇪 Ada", "🇩🇪"],
  ["Ada 🚀", "A"],
  ["ß", "ß"],
  ["e\u0301va", "E\u0301"],
  ["", ""],
  [" \u200b ", ""],
  ["…", ""],
])("the initials of %j are %j", (name, initials) => expect(initialsOf(name)).toBe(initials));
