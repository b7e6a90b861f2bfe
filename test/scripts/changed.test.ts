import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planFor } from "../changed.mjs";

let project: string;

/** A project of a button that the whole library uses, a switch of its own, and a page of both. */
const files = {
  "src/ui/Button.tsx": 'import "./button.css";',
  "src/ui/button.css": "",
  "src/ui/Switch.tsx": "",
  "src/index.ts": 'export { Button } from "./ui/Button"; export { Switch } from "./ui/Switch";',
  "stories/Button.stories.tsx": 'import { Button } from "../src/ui/Button";\nexport const One = {};',
  "stories/Switch.stories.tsx": 'import { Switch } from "../src/ui/Switch";\nexport const One = {};',
  "stories/docs/Page.mdx": 'import { One } from "../Button.stories";',
  "stories/host-app/startHost.ts": "",
  "stories/host-app/index.html": "",
  "stories/host-app/main.tsx": 'import { Button } from "cloudreve-settings-ui";',
  "test/ui/Button.browser.test.tsx": 'import "../../src/ui/Button";',
  "test/ui/Switch.browser.test.tsx": 'import "../../src/ui/Switch";',
  "test/ui/all.browser.test.tsx": 'const files = import.meta.glob("../../src/ui/*.{tsx,js}");',
  "test/api/client.test.ts": "",
  "test/api/mocked.test.ts": 'vi.doMock("../../src/ui/Switch", () => ({}));',
  "test/e2e/tabs.test.ts": 'import { startHost } from "../../stories/host-app/startHost";',
  "test/hosts/mui.test.ts": 'import "../../src/ui/Button";',
};

const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...words], {
    cwd: project,
    encoding: "utf8",
  });
function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
function commit(words: string): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", words);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "changed-"));
  git("init", "--quiet", "--initial-branch=main");
  for (const [file, text] of Object.entries(files)) write(file, text);
  commit("First");
  commitEmpty();
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function commitEmpty(): void {
  git("commit", "--quiet", "--allow-empty", "--message", "Second");
}

const names = "browser end-to-end storybook lint unit model build types package format contract size".split(" ");

function plan(from?: string) {
  const { commands, notes } = planFor({
    root: `${project}/`,
    from,
    program: (...words) => words,
    vitest: (...words) => words,
    parts: Object.fromEntries(names.map((name) => [name, ["all"]])),
  });
  return { commands, said: notes.join("\n") };
}

test("nothing has changed: nothing runs, and every part is named as left out", () => {
  const { commands, said } = plan();
  expect(commands).toEqual({});
  expect(said).toContain("nothing");
  for (const name of names) expect(said).toContain(name);
});

test("what is not committed runs what names it, however many steps away: tests, stories, pages, end-to-end", () => {
  write("src/ui/button.css", "button { color: red }");
  const { commands } = plan();
  expect(commands["browser"]).toEqual([
    "browser",
    "browser-long",
    "test/ui/Button.browser.test.tsx",
    "test/ui/all.browser.test.tsx",
  ]);
  expect(commands["storybook"]?.slice(2)).toEqual(["stories/Button.stories.tsx", "stories/docs/Page.mdx"]);
  expect(commands["end-to-end"]).toEqual(["e2e", "e2e-long", "test/e2e/tabs.test.ts"]);
  expect(commands["format"]?.slice(-1)).toEqual(["src/ui/button.css"]);
  expect(Object.keys(commands).sort()).toEqual(
    ["browser", "build", "end-to-end", "format", "package", "size", "storybook"].sort(),
  );
});

test("a file that is new counts as well, and one that only a test replaces", () => {
  write("src/ui/Switch.tsx", "export const Switch = 1;");
  write("test/api/new.test.ts", "");
  const { commands } = plan();
  expect(commands["unit"]).toEqual([
    "unit",
    "unit-long",
    "jsdom",
    "happy-dom",
    "test/api/new.test.ts",
    "test/api/mocked.test.ts",
  ]);
  expect(commands["lint"]?.slice(-2)).toEqual(["src/ui/Switch.tsx", "test/api/new.test.ts"]);
});

test("what names a file that is gone runs", () => {
  git("rm", "--quiet", "src/ui/Switch.tsx");
  const { commands } = plan();
  expect(commands["browser"]).toContain("test/ui/Switch.browser.test.tsx");
  expect(commands["lint"]).toBeUndefined();
});

test("on main it is the last commit, on a branch all since main, and a commit that is named goes before both", () => {
  write("test/api/client.test.ts", "1");
  commit("Third");
  expect(plan().commands["unit"]).toContain("test/api/client.test.ts");
  commitEmpty();
  expect(plan().commands["unit"]).toBeUndefined();
  expect(plan("HEAD~2").commands["unit"]).toContain("test/api/client.test.ts");
  git("switch", "--quiet", "--create", "branch");
  write("test/api/mocked.test.ts", "1");
  commit("Fourth");
  commitEmpty();
  expect(plan().commands["unit"]).toEqual(["unit", "unit-long", "jsdom", "happy-dom", "test/api/mocked.test.ts"]);
});

test("for want of time the nearest run, and the others are named", () => {
  write("src/ui/Button.tsx", "export const Button = 1;");
  write("src/indirect.ts", 'import "./ui/Button";');
  for (let index = 0; index < 60; index += 1)
    write(`test/ui/far${index}.browser.test.tsx`, 'import "../../src/indirect";');
  commit("Many");
  write("src/ui/Button.tsx", "export const Button = 2;");
  const { commands, said } = plan("HEAD");
  expect(commands["browser"]?.slice(2, 4)).toEqual(["test/ui/Button.browser.test.tsx", "test/ui/all.browser.test.tsx"]);
  const far = Array.from({ length: 60 }, (_, index) => `test/ui/far${index}.browser.test.tsx`);
  const leftOut = far.filter((file) => !commands["browser"]?.includes(file));
  expect(leftOut.length).toBeGreaterThan(20);
  expect(said).toContain("Left out for want of time");
  for (const file of leftOut) expect(said).toContain(file);
});

test("the tests of the folder with the same name run before those that import the changed file more directly", () => {
  write("src/settings/fields.ts", "");
  write("src/settings/rebase.ts", 'import "./fields";');
  write("src/settings/patch.ts", 'import "./rebase";');
  write("test/settings/patch.test.ts", 'import "../../src/settings/patch";');
  for (let index = 0; index < 90; index += 1)
    write(`test/form/direct${index}.test.ts`, 'import "../../src/settings/fields";');
  commit("Settings");
  write("src/settings/fields.ts", "export const fields = {};");
  const { commands, said } = plan("HEAD");
  expect(commands["unit"]?.slice(4)[0]).toBe("test/settings/patch.test.ts");
  expect(said).toContain("test/form/direct89.test.ts");
});

test("of the stories that import the public surface, those run first that have the changed file's name or import it", () => {
  const surface = [
    'export { Button } from "./ui/Button";',
    'export {\n  ProfileSection,\n  type ProfileSectionProps,\n} from "./sections/profile/ProfileSection";',
  ];
  write("src/sections/profile/ProfileSection.tsx", "");
  write("src/sections/profile/Facts.tsx", "");
  write("src/index.ts", surface.join("\n"));
  const stories = Array.from({ length: 40 }, (_, index) => `export const Story${index} = {};`).join("\n");
  const story = (name: string, imported: string) =>
    write(`stories/sections/${name}.stories.tsx`, `import {\n  ${imported},\n} from "../../src/index";\n${stories}`);
  for (const letter of "ABCDEFGH") story(letter, "Button");
  story("Profile", "SettingsProvider as Provider");
  story("States", "type ProfileSectionProps,\n  ProfileSection");
  commit("Sections");
  write("src/sections/profile/ProfileSection.tsx", "export const ProfileSection = 1;");
  const { commands, said } = plan("HEAD");
  expect(commands["storybook"]?.slice(2)).toEqual(
    ["Profile", "States"].map((name) => `stories/sections/${name}.stories.tsx`),
  );
  expect(said).toContain("stories/sections/A.stories.tsx");
});

test("npm test -- --changed runs just that, says what it left out, and counts what ran in its last line", () => {
  const tests = join(import.meta.dirname, "..");
  for (const name of ["run.mjs", "changed.mjs", "chromium.mjs", "failedFiles.mjs"])
    cpSync(join(tests, name), join(project, "test", name));
  write("package.json", JSON.stringify({ name: "project", scripts: { typecheck: "echo types ran" } }));
  write(".gitignore", "node_modules\n");
  for (const name of ["vitest", "prettier", "eslint"]) {
    write(`node_modules/.bin/${name}`, `#!/bin/sh\necho "${name} ran: $*"\n`);
    chmodSync(join(project, `node_modules/.bin/${name}`), 0o755);
  }
  commit("Runner");
  write("test/api/client.test.ts", "changed");
  const { status, stdout } = spawnSync(process.execPath, [join(project, "test/run.mjs"), "--changed=HEAD"], {
    cwd: project,
    encoding: "utf8",
  });
  expect(stdout).toContain("types ran");
  expect(stdout).toContain(
    "vitest ran: run --project unit --project unit-long --project jsdom --project happy-dom test/api/client.test.ts",
  );
  expect(stdout).toContain("Left out, as that does not touch it: browser, end-to-end, storybook, model, build");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("4 passed, 0 failed");
  expect(status).toBe(0);
});
