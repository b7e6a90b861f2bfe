// npm test -- --changed: runs the tests that a change touches, in under two minutes on two cores.
//
// The change is the difference from the point where the branch left main, committed or not; on main itself, what is not
// committed and the last commit. `--changed=HEAD~3` names another point.
//
// Dependencies follow from the relative paths in a file: every path in its text counts, including those of style sheets
// and of modules that are loaded on demand or replaced by a test. The closest files come first: the tests and stories
// named after a changed file or its folder, then by the number of imports in between. An import of a name through
// src/index.ts counts as an import of the module that has it. Tests that would exceed the time limit and unaffected
// parts are skipped, and both are reported.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** Seconds that all parts may take together: two lanes, with a margin for a busy machine. */
const budget = 230;
/** Seconds that a whole part takes, on two cores that are shared with another part. */
const wholes = { types: 18, format: 9, lint: 56, contract: 6, build: 11, package: 14, size: 4 };
/**
 * Seconds that a part takes to start, for each of its files (or stories), and at most. Measured as parts of a whole
 * `npm test`: unit 49 s for 76 files, browser 204 s for 39, storybook 240 s for 576 stories.
 */
const costs = {
  format: { start: 2, each: 0.1, most: 10 },
  lint: { start: 9, each: 0.5, most: 45 },
  unit: { start: 6, each: 0.6, most: 55 },
  browser: { start: 12, each: 2, most: 60 },
  storybook: { start: 35, each: 0.35, most: 75 },
  "end-to-end": { start: 8, each: 18, most: 45 },
  model: { start: 4, each: 50, most: 60 },
};
/** Slower files of the browser part (s). */
const longer = {
  "test/hooks/typing.browser.test.tsx": 10,
};

const isSource = (file) => /\.(tsx?|mjs|js|css|mdx|html)$/.test(file);
const isStory = (file) => /^stories\/.*\.(stories\.tsx|mdx)$/.test(file);
const isTest = (file) => /^(test|stories)\/.*\.test\.tsx?$/.test(file);

/** Returns the part of a test file; undefined for those of other commands (hosts, engines, bench, a real server). */
function partOf(file) {
  if (isStory(file)) return "storybook";
  if (!isTest(file)) return undefined;
  if (/^test\/(hosts|engines|bench|contributing)\/|^test\/contract\/real\.|\.thorough\./.test(file)) return undefined;
  if (file.includes(".browser.test.")) return "browser";
  const [, folder] = file.split("/");
  const parts = { e2e: "end-to-end", model: "model", contract: "contract", package: "package" };
  return parts[folder] ?? "unit";
}

/** Dependencies without a path in the file's text. */
const unnamed = [
  [(file) => isTest(file) || isStory(file), ["vite.config.ts", "package.json", "package-lock.json", "tsconfig.json"]],
  [isStory, [".storybook/preview.tsx", ".storybook/main.ts", ".storybook/preview-head.html"]],
  [(file) => file === "stories/host-app/startHost.ts", ["stories/host-app/index.html"]],
  [(file) => file === "stories/host-app/index.html", ["stories/host-app/main.tsx"]],
  [(file) => file.startsWith("test/scripts/"), [/^test\/[^/]+\.mjs$/, "stories/host-app/start.mjs"]],
  [(file) => file.startsWith("test/lint/"), ["test/eslint.config.js", /^src\/.*\.css$/]],
];

/** Returns the plan for the change: the command of each part, and the notes to print at the end. */
export function planFor({ root, from, program, vitest, parts }) {
  const git = (...words) => {
    const { status, stdout } = spawnSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
    return status === 0 ? stdout : undefined;
  };
  const list = (...words) => (git(...words) ?? "").split("\0").filter(Boolean);
  const since = from ?? startOf(git);
  const changed = [
    ...new Set([
      ...list("diff", "--name-only", "-z", since, "--"),
      ...list("ls-files", "-z", "--others", "--exclude-standard"),
    ]),
  ];
  const there = list("ls-files", "-z", "--cached", "--others", "--exclude-standard").filter((file) =>
    existsSync(`${root}${file}`),
  );
  const steps = stepsFrom(changed, [...new Set([...there, ...changed])], (file) =>
    readFileSync(`${root}${file}`, "utf8"),
  );
  // A changed test runs first, then those named after a changed file.
  for (const file of steps.keys())
    if (steps.get(file) > 0 && partOf(file) && changed.some((other) => isNamedAfter(file, other))) steps.set(file, 0.5);
  const filesOf = (part) =>
    there
      .filter((file) => steps.has(file) && partOf(file) === part)
      .sort((one, other) => steps.get(one) - steps.get(other));

  const present = changed.filter((file) => there.includes(file));
  const anyOf = (pattern) => changed.some((file) => pattern.test(file));
  const isConfigured = anyOf(/^(package-lock\.json|tsconfig\.json|test\/eslint\.config\.js|\.prettier.*)$/);
  const library = anyOf(/^src\/|^vite\.config\.ts$|^package(-lock)?\.json$/);
  const linted = present.filter((file) => /\.(tsx?|mjs|js)$/.test(file));
  const whole = (name, isTouched) => (isTouched ? { command: () => parts[name] } : undefined);
  const some = (files, ...command) =>
    files.length > 0 ? { files, command: (chosen) => [...command.flat(), ...chosen] } : undefined;

  // Checks of the changed files themselves come first; parts that need the whole library built come after its tests.
  const stepsTo = (name, file) => (["types", "format", "lint"].includes(name) ? 0 : file ? steps.get(file) : 3);

  /** The work of each part, in order of priority at the same distance; undefined if the change does not affect it. */
  const wanted = {
    types: whole("types", anyOf(/\.(tsx?|mjs|json)$/)),
    format:
      whole("format", isConfigured) ??
      some(present, program("prettier", "--check", "--log-level", "warn", "--ignore-unknown")),
    lint:
      whole("lint", isConfigured) ??
      some(linted, program("eslint", "--config", "test/eslint.config.js", "--max-warnings", "0", "--no-warn-ignored")),
    unit: some(filesOf("unit"), vitest("unit", "unit-long", "jsdom", "happy-dom")),
    browser: some(filesOf("browser"), vitest("browser", "browser-long")),
    storybook: some(filesOf("storybook"), process.execPath, "test/storybook.mjs"),
    "end-to-end": some(filesOf("end-to-end"), vitest("e2e", "e2e-long")),
    contract: whole("contract", filesOf("contract").length > 0),
    build: whole("build", library),
    package: whole("package", library || filesOf("package").length > 0 || anyOf(/^CHANGELOG\.md$/)),
    size: whole("size", library || anyOf(/^test\/size\.mjs$/)),
    model: some(filesOf("model"), vitest("model")),
  };
  return divide({ since, changed, wanted, parts, stepsTo, weigh: (file) => weightOf(file, root) });
}

/** Returns the commit where the branch left main; on main, the previous commit. */
function startOf(git) {
  const head = git("rev-parse", "HEAD")?.trim();
  if (!head) throw new Error("--changed needs git, and a commit to compare with.");
  const bases = ["main", "origin/main"].map((main) => git("merge-base", "HEAD", main)?.trim());
  const base = bases.find((each) => each && each !== head);
  return base ?? git("rev-parse", "--verify", "--quiet", "HEAD~1")?.trim() ?? head;
}

/** Returns the distance of each affected file from the change, in steps. */
function stepsFrom(changed, files, read) {
  const known = new Set(files);
  const exporters = exportersOf(known.has(surface) ? textOf(surface, read) : "", known);
  const users = new Map();
  const uses = (user, file, far = 1) => users.set(file, [...(users.get(file) ?? []), [user, far]]);
  for (const file of files) {
    for (const [isUser, named] of unnamed)
      if (isUser(file))
        for (const each of named)
          for (const used of typeof each === "string" ? [each] : files.filter((other) => each.test(other)))
            uses(file, used);
    if (!isSource(file)) continue;
    const text = textOf(file, read);
    const used = new Set(namedIn(file, text, known));
    const modules = used.has(surface) ? namesIn(text).flatMap((name) => exporters.get(name) ?? []) : [];
    for (const each of used) uses(file, each, each === surface && modules.length > 0 ? detour : 1);
    for (const each of modules) uses(file, each);
  }
  const steps = new Map();
  const found = [changed];
  for (let step = 0; step < found.length; step += 1)
    for (const file of found[step] ?? []) {
      if (steps.has(file)) continue;
      steps.set(file, step);
      for (const [user, far] of users.get(file) ?? []) (found[step + far] ??= []).push(user);
    }
  return steps;
}

/** The public surface: it imports everything, so that an import of it alone says little. */
const surface = "src/index.ts";
/** Steps from the surface to a file that imports other names through it. */
const detour = 4;

/** Returns the module of each name of the public surface. */
function exportersOf(text, known) {
  const exporters = new Map();
  for (const [, names, path] of text.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["']([^"']+)["']/g))
    for (const module of namedIn(surface, `"${path}"`, known))
      for (const name of listed(names)) exporters.set(name.split(" as ").at(-1), module);
  return exporters;
}

/** Returns the names that a file imports. */
const namesIn = (text) =>
  [...text.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from/g)].flatMap(([, names]) =>
    listed(names).map((name) => name.split(" as ")[0]),
  );

const listed = (names) =>
  names
    .split(",")
    .map((name) => name.trim().replace(/^type\s+/, ""))
    .filter(Boolean);

/** Whether a test or story is in the folder of the same name as the changed file's, or has the name of either. */
function isNamedAfter(test, changed) {
  const [root, ...rest] = changed.split("/");
  if (root !== "src") return false;
  const folder = posix.dirname(rest.join("/"));
  if (folder !== "." && posix.dirname(test).split("/").slice(1).join("/") === folder) return true;
  const bare = (name) => name.replace(/\..*$/, "").replaceAll("-", "").toLowerCase();
  const own = bare(posix.basename(changed));
  return [own, own.replace(/section$/, ""), bare(posix.basename(folder))].includes(bare(posix.basename(test)));
}

function textOf(file, read) {
  try {
    return read(file);
  } catch {
    // It was deleted: files that import it still do, or have changed as well.
    return "";
  }
}

const endings = ["", ".ts", ".tsx", ".mjs", ".js", ".css", ".json", "/index.ts", "/index.tsx"];
const entries = {
  "cloudreve-settings-ui": "src/index.ts",
  "cloudreve-settings-ui/testing": "src/testing/index.ts",
  "cloudreve-settings-ui/mui": "src/mui/index.ts",
  "cloudreve-settings-ui/shadcn": "src/shadcn/index.ts",
  "cloudreve-settings-ui/styles.css": "src/styles/index.css",
};

/** Returns the files that a file names. */
function* namedIn(file, text, known) {
  for (const [, , path] of text.matchAll(/(["'`(])((?:\.{1,2}\/|cloudreve-settings-ui)[^"'`()\s]*)/g)) {
    if (path.startsWith("cloudreve-settings-ui")) {
      const entry = entries[path] ?? path.replace(/^cloudreve-settings-ui\/languages\/(.*)$/, "src/messages/$1.ts");
      if (known.has(entry)) yield entry;
      continue;
    }
    const full = posix.join(posix.dirname(file), path.replace(/\?(raw|url|inline|worker)$/, ""));
    if (/[*?{]/.test(path)) {
      const pattern = new RegExp(
        `^${full
          .replace(/[.+]/g, "\\$&")
          .replace(/\*+|\?|\{[^}]*\}/g, (sign) =>
            sign === "?"
              ? "[^/]"
              : sign === "*"
                ? "[^/]*"
                : sign[0] === "*"
                  ? ".*"
                  : `(${sign.slice(1, -1).replaceAll(",", "|")})`,
          )}$`,
      );
      yield* [...known].filter((other) => pattern.test(other));
      continue;
    }
    const used = endings.map((ending) => full + ending).find((each) => known.has(each));
    if (used) yield used;
  }
}

/** Returns the weight of a file: the number of its stories for a story file, otherwise 1. */
function weightOf(file, root) {
  if (!file.endsWith(".stories.tsx")) return 1;
  return [...readFileSync(`${root}${file}`, "utf8").matchAll(/^export const /gm)].length;
}

function timeOf(name, file, each, weigh) {
  return (name === "browser" && longer[file]) || weigh(file) * each;
}

/** Divides the available time among all parts, beginning with the tests nearest to the change. */
function divide({ since, changed, wanted, parts, stepsTo, weigh }) {
  const touched = Object.keys(wanted).filter((name) => name in parts && wanted[name]);
  const pieces = touched.flatMap((name) =>
    wanted[name].files
      ? wanted[name].files.map((file) => ({ name, file, step: stepsTo(name, file) }))
      : [{ name, step: stepsTo(name) }],
  );
  const spent = {};
  const chosen = {};
  let left = budget;
  // Sorting is stable: tests at the same distance keep the order of the parts.
  for (const { name, file } of pieces.sort((one, other) => one.step - other.step)) {
    const { start, each, most } = costs[name] ?? {};
    const needed = file ? (name in spent ? 0 : start) + timeOf(name, file, each, weigh) : wholes[name];
    if (needed > left || (spent[name] ?? 0) + needed > (file ? most : Infinity)) continue;
    left -= needed;
    spent[name] = (spent[name] ?? 0) + needed;
    chosen[name] = [...(chosen[name] ?? []), ...(file ? [file] : [])];
  }
  const commands = Object.fromEntries(Object.keys(chosen).map((name) => [name, wanted[name].command(chosen[name])]));
  const leftOut = touched.flatMap((name) => {
    const { files = [] } = wanted[name];
    const others = files.filter((file) => !chosen[name]?.includes(file));
    if (others.length > 0) return `${name}, ${others.length} of ${files.length} files: ${others.join(" ")}`;
    return chosen[name] ? [] : name;
  });
  const untouched = Object.keys(parts).filter((name) => !wanted[name]);
  const names = changed.slice(0, 20).join(", ") + (changed.length > 20 ? ` and ${changed.length - 20} more` : "");
  return {
    commands,
    notes: [
      `\nChanged since ${since.slice(0, 9)}: ${names || "nothing"}.`,
      ...(untouched.length > 0 ? [`Left out, as that does not touch it: ${untouched.join(", ")}.`] : []),
      ...(leftOut.length > 0 ? ["Left out for want of time, though touched (npm test plays all of it):"] : []),
      ...leftOut.map((each) => `  ${each}`),
    ],
  };
}
