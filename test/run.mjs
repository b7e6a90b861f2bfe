// npm test: every part, one after another; all of them run even when one has failed.
//   npm test -- unit lint   runs just the parts that are named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// The packages' own programs, never npx: that would download what is missing.
const vitest = (project) => [`${root}node_modules/.bin/vitest`, "run", "--project", project];
const script = (name) => ["npm", "run", "--silent", name];

const parts = {
  types: script("typecheck"),
  lint: script("lint"),
  build: script("build"),
  unit: vitest("unit"),
  model: vitest("model"),
  contract: vitest("embedded"),
  browser: vitest("browser"),
  stories: vitest("storybook"),
  "end-to-end": vitest("e2e"),
  size: [process.execPath, "test/size.mjs"],
};

const chromium = findChromium();
const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) } };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}. The parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

const results = (named.length > 0 ? named : Object.keys(parts)).map((name) => {
  console.log(`\n── ${name} ──`);
  const [command, ...words] = parts[name];
  const began = Date.now();
  const { status, error } = spawnSync(command, words, options);
  if (error) console.error(`Could not run ${command}: ${error.message}`);
  return { name, passed: status === 0, seconds: (Date.now() - began) / 1000 };
});

console.log("\n── summary ──");
for (const { name, passed, seconds } of results) console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
const passed = results.filter((result) => result.passed).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
