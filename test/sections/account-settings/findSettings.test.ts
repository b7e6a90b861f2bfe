import { describe, expect, test } from "vitest";
import { findSettings, type SearchedSetting } from "../../../src/sections/account-settings/search/findSettings";

const setting = (label: string, keywords = "", description = "", place: string[] = []): SearchedSetting => ({
  id: label,
  label,
  keywords,
  description,
  place,
});
const labels = (settings: readonly SearchedSetting[], query: string) =>
  findSettings(settings, query).map(({ label }) => label);

const english = [
  setting("Display name", "nickname", "Up to 255 characters.", ["Profile"]),
  setting("E-mail", "email mail"),
  setting("Theme color", "dark light", "Shown at once; kept when you save."),
  setting("Two-factor authentication", "2fa otp totp"),
  setting("Password", "passphrase"),
  setting("Café", ""),
];

describe("what a query finds", () => {
  test.each([
    ["theme", ["Theme color"]],
    ["THEME", ["Theme color"]],
    ["color theme", ["Theme color"]],
    ["2fa", ["Two-factor authentication"]],
    ["two factor", ["Two-factor authentication"]],
    ["dark", ["Theme color"]],
    ["word", ["Password"]],
    ["email", ["E-mail"]],
    ["e-mail", ["E-mail"]],
    ["cafe", ["Café"]],
    ["CAFÉ", ["Café"]],
    ["characters", ["Display name"]],
    ["profile", ["Display name"]],
    ["theme otp", []],
    ["", []],
    [" – ", []],
    ["xyz", []],
  ])("%j", (query, found) => {
    expect(labels(english, query)).toEqual(found);
  });

  test("the label counts more than the keywords, these more than the description", () => {
    const settings = [setting("A", "", "mail"), setting("B", "mail"), setting("mail")];
    expect(labels(settings, "mail")).toEqual(["mail", "B", "A"]);
  });

  test("a single letter must begin a word, so that not everything is found", () => {
    expect(labels(english, "e")).toEqual(["E-mail"]);
  });
});

describe("one wrong letter", () => {
  test.each([
    ["replaced", "thene"],
    ["left out", "thme"],
    ["added", "theeme"],
    ["swapped", "tehme"],
    ["the first one", "jheme"],
    ["at the end, of more words", "theme colr"],
    ["beside a right word", "theem color"],
  ])("%s", (_, query) => {
    expect(labels(english, query)).toEqual(["Theme color"]);
  });

  test.each(["thxnx", "thm", "2fb"])("not two, and not in a short word: %s", (query) => {
    expect(labels(english, query)).toEqual([]);
  });

  test("only where nothing else is found", () => {
    expect(labels([setting("Mail"), setting("Main")], "main")).toEqual(["Main"]);
  });
});

describe("other scripts", () => {
  const arabic = [setting("اللغة", "لسان"), setting("كلمة المرور", "الرقم السري"), setting("إظهار أسماء الملفات")];
  test.each([
    ["اللغه", ["اللغة"]],
    ["لغة", ["اللغة"]],
    ["اللُّغَة", ["اللغة"]],
    ["اللـغة", ["اللغة"]],
    ["اظهار اسماء", ["إظهار أسماء الملفات"]],
    ["المرود", ["كلمة المرور"]],
    ["مرود", ["كلمة المرور"]],
    ["مرد", []],
    ["الاسماء الملفات", ["إظهار أسماء الملفات"]],
    ["كلمه المرور", ["كلمة المرور"]],
    ["السرى", ["كلمة المرور"]],
  ])("Arabic %s", (query, found) => {
    expect(labels(arabic, query)).toEqual(found);
  });

  const chinese = [setting("显示名称", "昵称"), setting("当前密码")];
  test.each([
    ["密码", ["当前密码"]],
    ["密", ["当前密码"]],
    ["昵称", ["显示名称"]],
    ["显示名成", ["显示名称"]],
    ["ＡＢＣ", []],
  ])("Chinese %s", (query, found) => {
    expect(labels(chinese, query)).toEqual(found);
  });

  test("letters that Unicode does not take apart", () => {
    expect(labels([setting("Größe"), setting("Łódź"), setting("İstanbul")], "grosse")).toEqual(["Größe"]);
    expect(labels([setting("Łódź")], "lodz")).toEqual(["Łódź"]);
    expect(labels([setting("İstanbul ışık")], "istanbul isik")).toEqual(["İstanbul ışık"]);
  });
});
