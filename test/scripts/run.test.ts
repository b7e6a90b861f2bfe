import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../run.mjs", import.meta.url));

test("a part that fails fails the whole, and the summary says which", () => {
  // Where no npm is to be found, the parts that need it fail at once.
  const { status, stdout } = spawnSync(process.execPath, [script, "types", "lint"], {
    encoding: "utf8",
    env: { PATH: "/nowhere" },
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/FAILED {2}types/);
  expect(stdout).toMatch(/FAILED {2}lint/);
  expect(stdout.trimEnd().endsWith("0 passed, 2 failed")).toBe(true);
});

test("a part that does not exist is an error that names those that do", () => {
  const { status, stderr } = spawnSync(process.execPath, [script, "unti"], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("types, format, lint, build, unit");
});
