import { describe, expect, test } from "vitest";
import { completeMessages } from "../../src/messages/completeMessages";
import { isComplete } from "../../src/messages/isComplete";
import { messages as arAR } from "../../src/messages/ar-AR";
import { messages as enUS } from "../../src/messages/en-US";
import { messages as zhCN } from "../../src/messages/zh-CN";

const without = (texts: object, key: string) =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));

const withoutSection = without(enUS, "membership");
const profileWithoutTitle = without(enUS.profile, "title");

describe("whether a language is complete", () => {
  test.each(Object.entries({ enUS, zhCN, arAR }))("the library's own are: %s", (_, texts) => {
    expect(isComplete(texts)).toBe(true);
  });

  test("the order of keys does not matter", () => {
    expect(isComplete(Object.fromEntries(Object.entries(enUS).reverse()))).toBe(true);
  });

  test.each<[string, unknown]>([
    ["without a section", withoutSection],
    ["without a text", { ...enUS, profile: profileWithoutTitle }],
    ["with an undefined text", { ...enUS, profile: { ...enUS.profile, title: undefined } }],
    ["with a renamed text", { ...enUS, profile: { ...profileWithoutTitle, heading: "Profile" } }],
    ["with a string where English has a function", { ...enUS, errors: { ...enUS.errors, http: "Error" } }],
    ["that is no object", undefined],
  ])("a language is not complete %s", (_, texts) => {
    expect(isComplete(texts)).toBe(false);
  });
});

describe("a language that lacks texts", () => {
  test("has its own texts and the missing ones in English, and the keys of these are returned", () => {
    const profile = { ...profileWithoutTitle, description: "Vad andra ser." };
    const own = { ...withoutSection, profile, errors: { ...enUS.errors, http: "Error" }, older: "Borta" };
    const { messages, missing } = completeMessages(own, enUS);
    expect(missing.sort()).toEqual(["errors.http", "membership", "profile.title"]);
    expect(messages).toEqual({ ...enUS, profile: { ...enUS.profile, description: "Vad andra ser." }, older: "Borta" });
  });

  test("is English where it has no texts at all", () => {
    expect(completeMessages(undefined, enUS)).toEqual({ messages: enUS, missing: Object.keys(enUS) });
  });

  test("keeps its own object's texts unchanged", () => {
    const own = { profile: { title: "Profil" } };
    completeMessages(own, enUS);
    expect(own).toEqual({ profile: { title: "Profil" } });
  });
});
