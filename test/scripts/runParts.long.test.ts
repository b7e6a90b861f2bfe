import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const tests = join(import.meta.dirname, "..");
let project: string;

/** A project whose programs do nothing but say that they ran: the runner takes its root from where it lies. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "run-"));
  mkdirSync(join(project, "test"));
  mkdirSync(join(project, "node_modules/.bin"), { recursive: true });
  for (const name of ["run.mjs", "changed.mjs", "chromium.mjs", "failedFiles.mjs"])
    copyFileSync(join(tests, name), join(project, "test", name));
  writeFileSync(join(project, "test/size.mjs"), 'console.log("size ran");');
  writeFileSync(join(project, "test/storybook.mjs"), 'console.log("storybook ran");');
  writeFileSync(join(project, "browser"), "");
  vitest('echo "vitest $3 ran in $CHROMIUM_PATH"');
  scripts({});
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function vitest(body: string): void {
  const file = join(project, "node_modules/.bin/vitest");
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
}

function scripts(changed: Record<string, string>): void {
  const all = {
    typecheck: "echo types ran",
    "format:check": "echo format ran",
    lint: "echo lint ran",
    build: "echo build ran",
    ...changed,
  };
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", version: "1.0.0", scripts: all }));
}

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "test/run.mjs"), ...words], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, CHROMIUM_PATH: join(project, "browser") },
  });
  return { status, stdout, stderr, lastLine: stdout.trimEnd().split("\n").at(-1) };
}

test("every part runs, and the last line counts them", () => {
  const { status, stdout, lastLine } = run();
  expect(status).toBe(0);
  expect(lastLine).toBe("12 passed, 0 failed");
  for (const said of ["types ran", "format ran", "lint ran", "build ran", "storybook ran", "size ran"])
    expect(stdout).toContain(said);
  for (const name of ["unit", "model", "embedded", "package", "browser", "e2e"])
    expect(stdout).toContain(`vitest ${name} ran in ${join(project, "browser")}`);
});

test("after a part that fails the others run all the same", () => {
  scripts({ typecheck: "exit 2" });
  const { status, stdout, lastLine } = run();
  expect(status).toBe(1);
  expect(stdout).toMatch(/FAILED {2}types/);
  expect(stdout).toContain("size ran");
  expect(lastLine).toBe("11 passed, 1 failed");
});

test("a part that is killed fails", () => {
  vitest('test "$3" = unit && kill -9 $$ || true');
  const { status, lastLine } = run();
  expect(status).toBe(1);
  expect(lastLine).toBe("11 passed, 1 failed");
});

test("a file of end-to-end that fails is played once more, alone, and the last line says so", () => {
  vitest('echo " FAIL  $3  test/e2e/tabs.test.ts > two tabs"; test "$3" != e2e || test "$4" = test/e2e/tabs.test.ts');
  const { status, stdout, lastLine } = run("unit", "end-to-end");
  expect(status).toBe(0);
  expect(stdout).toContain(
    "end-to-end was played again for what failed the first time:\n FAIL  e2e  test/e2e/tabs.test.ts > two tabs\n",
  );
  expect(lastLine).toBe("replayed: 2 passed, 0 failed");
});

test.each(["unit", "model", "browser"])("nothing of %s is played again", (part) => {
  vitest('echo "FAIL  $3  test/x.test.ts > a race" | tee -a said; grep -c FAIL said | grep -q 2');
  const { status, stdout, lastLine } = run(part);
  expect(status).toBe(1);
  expect(stdout.split(`── ${part} ──`)).toHaveLength(2);
  expect(lastLine).toBe("0 passed, 1 failed");
});

test("nothing of the types and the Storybook is played again", () => {
  scripts({ typecheck: "test -e tried || ! touch tried" });
  writeFileSync(
    join(project, "test/storybook.mjs"),
    'import { existsSync, writeFileSync } from "node:fs"; if (!existsSync("opened")) { writeFileSync("opened", ""); process.exit(1); }',
  );
  const { status, lastLine } = run("types", "storybook");
  expect(status).toBe(1);
  expect(lastLine).toBe("0 passed, 2 failed");
});

test("what fails both times has failed", () => {
  vitest('echo " FAIL  $3  test/e2e/tabs.test.ts > two tabs"; exit 1');
  const { status, stdout, lastLine } = run("end-to-end");
  expect(status).toBe(1);
  expect(stdout).toContain("end-to-end failed:\n FAIL  e2e  test/e2e/tabs.test.ts > two tabs\n");
  expect(lastLine).toBe("replayed: 0 passed, 1 failed");
});

test("a part whose program is missing fails, and says which", () => {
  rmSync(join(project, "node_modules/.bin/vitest"));
  const { status, stdout, lastLine } = run("unit");
  expect(status).toBe(1);
  expect(stdout).toContain("node_modules/.bin/vitest");
  expect(lastLine).toBe("0 passed, 1 failed");
});

test("only the parts that are named run", () => {
  const { status, stdout, lastLine } = run("lint", "unit");
  expect(status).toBe(0);
  expect(stdout).not.toContain("types ran");
  expect(lastLine).toBe("2 passed, 0 failed");
});
