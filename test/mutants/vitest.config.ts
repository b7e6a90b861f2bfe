import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * The tests that a mutant is run against: those of the core's own folders, in Node, in seconds. What searches (random
 * answers, random histories) is left out: it takes as long for each mutant, and a bug that only it finds lacks a test.
 */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/{account,api,form,saving,settings}/*.test.ts"],
    exclude: ["test/api/malformed.long.test.ts", "test/form/randomEvents.test.ts"],
  },
});
