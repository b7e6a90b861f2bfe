// npm test: every part; all of them run even when one has failed.
//   npm test -- unit lint     runs just the parts that are named.
//   npm test -- --changed     runs the tests that a change touches, in under two minutes (see test/changed.mjs).
//   npm run test:thorough     runs what takes long: every story in another look, the files `*.long…` and `*.thorough…`.
// Only end-to-end is played again where it fails, and then the last line begins with "replayed:".
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { planFor } from "./changed.mjs";
import { findChromium } from "./chromium.mjs";
import { failedFiles } from "./failedFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// The packages' own programs, not npx, which would download a missing one.
const program = (name, ...words) => [`${root}node_modules/.bin/${name}`, ...words];
const vitest = (...projects) => program("vitest", "run", ...projects.flatMap((project) => ["--project", project]));
const script = (name) => ["npm", "run", "--silent", name];

const isThorough = process.argv.includes("--thorough");
const quick = {
  types: script("typecheck"),
  format: script("format:check"),
  lint: script("lint"),
  build: script("build"),
  unit: vitest("unit", "jsdom", "happy-dom"),
  model: vitest("model"),
  contract: vitest("embedded"),
  package: vitest("package"),
  storybook: [process.execPath, "test/storybook.mjs"],
  size: [process.execPath, "test/size.mjs"],
  browser: vitest("browser"),
  "end-to-end": vitest("e2e"),
};
/** What takes long: CI plays it besides. */
const thorough = {
  stories: [process.execPath, "test/storybook.mjs", "--all"],
  sweeps: vitest("browser-thorough"),
  "long-unit": vitest("unit-long"),
  "long-browser": vitest("browser-long"),
  "long-end-to-end": vitest("e2e-long"),
  "more-end-to-end": vitest("e2e-thorough"),
  "planted-bugs": vitest("model-thorough"),
  histories: vitest("model"),
  contributing: vitest("contributing"),
};
const parts = isThorough ? thorough : quick;
/** Parts that run at the same time: two cores, and browser tests wait now and then. */
const lanes = 2;
/** The longest parts first, so that no lane ends with one of them alone. */
const order = [
  ...["browser", "end-to-end", "storybook", "lint", "unit", "model", "build", "types", "package", "format", "contract"],
  ...["size", "stories", "sweeps", "contributing", "more-end-to-end", "long-browser", "long-end-to-end"],
  ...["planted-bugs", "histories", "long-unit"],
];
/** Parts that run only after another part has ended. */
const after = { package: "build", size: "build" };

const chromium = findChromium();
const options = { cwd: root, env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) } };
if (isThorough)
  Object.assign(options.env, {
    STORY_LOOKS: "1",
    MODEL_RUNS: "4000",
    VITE_MALFORMED_ANSWERS: "3000",
  });

const words = process.argv.slice(2);
const isChange = (word) => /^--changed(=|$)/.test(word);
const named = words.filter((word) => !isChange(word) && word !== "--thorough");
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}. The parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const chosen = order.filter((name) => name in parts && (named.length === 0 || named.includes(name)));
const change = words.find(isChange);
const plan =
  change &&
  planFor({
    root,
    from: change.split("=")[1],
    program,
    vitest,
    parts: Object.fromEntries(chosen.map((name) => [name, parts[name]])),
  });
const commands = plan ? plan.commands : parts;

/** End-to-end drives several tabs in real time: files that failed, perhaps on a busy machine, run once more, alone. */
async function runPart(name) {
  const first = await run(name, commands[name]);
  const files = first.passed || !name.endsWith("end-to-end") ? [] : failedFiles(first.said);
  if (files.length === 0) return first;
  const second = await run(name, [...parts[name], ...files]);
  return { ...second, seconds: first.seconds + second.seconds, again: failuresIn(first.said) };
}

/** Runs one part. Collects its output and prints it at the end. */
function run(name, [command, ...words]) {
  const began = Date.now();
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(command, words, options);
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    const end = (passed) => {
      const seconds = (Date.now() - began) / 1000;
      console.log(`\n── ${name} ──\n${said}`);
      resolve({ name, passed, seconds, said });
    };
    child.on("error", (error) => {
      said += `Could not run ${command}: ${error.message}\n`;
      end(false);
    });
    child.on("close", (status) => child.pid !== undefined && end(status === 0));
  });
}

/** Returns the lines that name the failures, for readers of a log's end; the last lines if none does. */
function failuresIn(said) {
  const lines = stripVTControlCharacters(said).trimEnd().split("\n");
  const naming = lines.filter((line) => /^\s*(FAIL\b|([A-Z]\w*)?Error:)|\berror TS\d|\bOVER\b/u.test(line));
  return naming.length > 0 ? [...new Set(naming)].slice(-12) : lines.slice(-12);
}

/** Runs all of these, with as many at once as there are lanes. */
async function runAll(names) {
  const results = [];
  const left = [...names];
  const ended = new Set(Object.keys(parts).filter((name) => !names.includes(name)));
  let wake = () => {};
  const lane = async () => {
    while (left.length > 0) {
      const index = left.findIndex((name) => !(name in after) || ended.has(after[name]));
      if (index === -1) {
        // The part that it waits for runs in the other lane.
        await new Promise((resolve) => (wake = resolve));
        continue;
      }
      const [name] = left.splice(index, 1);
      results.push(await runPart(name));
      ended.add(name);
      wake();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

const began = Date.now();
const results = await runAll(chosen.filter((name) => commands[name]));

console.log("\n── summary ──");
for (const { name, passed, seconds } of results)
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
console.log(`        ${"all".padEnd(12)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`);
const passed = results.filter((result) => result.passed).length;
const replayed = results.filter(({ again }) => again);
for (const { name, again } of replayed)
  console.log(`\n${name} was played again for what failed the first time:\n${again.join("\n")}`);
for (const { name, said } of results.filter((result) => !result.passed))
  console.log(`\n${name} failed:\n${failuresIn(said).join("\n")}`);
for (const line of plan?.notes ?? []) console.log(line);
// CI reads this line, with at most one word before the figures.
console.log(`\n${replayed.length > 0 ? "replayed: " : ""}${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
