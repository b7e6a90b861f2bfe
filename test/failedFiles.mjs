import { stripVTControlCharacters } from "node:util";

/** The test files that Vitest names as failed, from what it said. */
export function failedFiles(said) {
  return [
    ...new Set(
      Array.from(stripVTControlCharacters(said).matchAll(/^ FAIL .*?\b(test\/\S+\.test\.tsx?)/gm), ([, file]) => file),
    ),
  ];
}
