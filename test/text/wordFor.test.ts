import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordFor } from "../../src/text/wordFor";

const texts = { pay: "Spent on an order" };

test.each([
  ["pay", "Spent on an order"],
  ["gift_received", undefined],
  ["", undefined],
  ["__proto__", undefined],
  ["constructor", undefined],
  ["toString", undefined],
])("the word %j of the server", (word, text) => expect(wordFor(texts, word)).toBe(text));

test.each(["finance/CreditHistory", "finance/Orders", "storage/Policies", "storage/Nodes"])(
  "%s looks up the server's words in this way only",
  (file) => {
    const code = readFileSync(new URL(`../../src/sections/${file}.tsx`, import.meta.url), "utf8");
    expect(code).toContain("wordFor(");
    expect(code).not.toContain("Partial<Record<string, string>>");
  },
);
