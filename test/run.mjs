// npm test: every part; all of them run even when one has failed.
//   npm test -- unit lint   runs just the parts that are named.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { findChromium } from "./chromium.mjs";
import { failedFiles } from "./failedFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// The packages' own programs, never npx: that would download what is missing.
const vitest = (...projects) => [
  `${root}node_modules/.bin/vitest`,
  "run",
  ...projects.flatMap((project) => ["--project", project]),
];
const script = (name) => ["npm", "run", "--silent", name];

const parts = {
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
/** Two lanes beside each other, for what drives a browser waits more than it works. */
const lanes = [
  ["types", "format", "lint", "build", "package", "unit", "model", "contract", "storybook", "size"],
  ["browser", "end-to-end"],
];

const chromium = findChromium();
const options = { cwd: root, env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) } };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}. The parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

/** What drives a browser for minutes: a file of theirs that a busy machine has upset is played once more, alone. */
const playedAgain = ["browser", "end-to-end"];

async function runPart(name) {
  const first = await run(name, parts[name]);
  const files = first.passed || !playedAgain.includes(name) ? [] : failedFiles(first.said);
  if (files.length === 0) return first;
  const second = await run(name, [...parts[name], ...files]);
  return { ...second, seconds: first.seconds + second.seconds, again: failuresIn(first.said) };
}

/** Runs one part. What it says is kept, and said in one piece at its end. */
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

/** The lines that name what failed, for whoever sees only a log's end; its last ones where none does. */
function failuresIn(said) {
  const lines = stripVTControlCharacters(said).trimEnd().split("\n");
  const naming = lines.filter((line) => /^\s*(FAIL\b|([A-Z]\w*)?Error:)|\berror TS\d|\bOVER\b/u.test(line));
  return naming.length > 0 ? [...new Set(naming)].slice(-12) : lines.slice(-12);
}

async function runAll(names) {
  const results = [];
  for (const name of names) results.push(await runPart(name));
  return results;
}

const began = Date.now();
const chosen = (lane) => lane.filter((name) => named.length === 0 || named.includes(name));
const results = (await Promise.all(lanes.map((lane) => runAll(chosen(lane))))).flat();

console.log("\n── summary ──");
for (const { name, passed, seconds } of results)
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
console.log(`        ${"all".padEnd(12)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`);
const passed = results.filter((result) => result.passed).length;
for (const { name, again } of results.filter((result) => result.passed && result.again))
  console.log(`\n${name} passed only the second time. The first:\n${again.join("\n")}`);
for (const { name, said } of results.filter((result) => !result.passed))
  console.log(`\n${name} failed:\n${failuresIn(said).join("\n")}`);
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
