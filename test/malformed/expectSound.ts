import { expect } from "vitest";
import type { MalformedAnswer } from "./MalformedAnswer";
import { uncaught } from "./uncaught";

const nonsense = ["[object Object]", "undefined", "NaN"];

/** Expects, for any answer, that nothing was thrown and no value of a wrong type is shown on the page. */
export function expectSound(answer: MalformedAnswer): void {
  expect(uncaught).toEqual([]);
  const { textContent } = document.body;
  const written = nonsense.filter((word) => textContent.includes(word));
  // A name may be such a word.
  if (written.length > 0) expect(written.filter((word) => !answer.text.includes(word))).toEqual([]);
}
