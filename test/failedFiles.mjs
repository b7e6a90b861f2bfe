import { stripVTControlCharacters } from "node:util";

/** Returns the test files that Vitest's output names as failed. */
export function failedFiles(said) {
  return [
    ...new Set(
      Array.from(stripVTControlCharacters(said).matchAll(/^ FAIL .*?\b(test\/\S+\.test\.tsx?)/gm), ([, file]) => file),
    ),
  ];
}
