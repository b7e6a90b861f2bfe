import { readFileSync } from "node:fs";
import { sources } from "../../stories/docs/sources";

/** The source files that the tables of the documentation are made from. Vitest itself leaves style sheets empty. */
export function readSources(): Record<string, string> {
  return Object.fromEntries(
    Object.keys(sources).map((path) => [
      path,
      readFileSync(new URL(`../../stories/docs/${path}`, import.meta.url), "utf8"),
    ]),
  );
}
