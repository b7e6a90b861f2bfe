// npm test: every part, one after another; all of them run even when one has failed.
//   npm test -- unit lint   runs just the parts that are named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = (project) => ["vitest", "run", "--project", project];

const parts = {
  types: ["tsc", "--noEmit"],
  lint: ["eslint", "--config", "test/eslint.config.js", "--max-warnings", "0", "."],
  unit: vitest("unit"),
  contract: vitest("embedded"),
  browser: vitest("browser"),
  stories: vitest("storybook"),
  "end-to-end": vitest("e2e"),
  size: ["node", "test/size.mjs"],
};

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
  const { status } = spawnSync(command === "node" ? process.execPath : `${root}node_modules/.bin/${command}`, words, { cwd: root, stdio: "inherit" });
  return { name, passed: status === 0, seconds: (Date.now() - began) / 1000 };
});

console.log("\n── summary ──");
for (const { name, passed, seconds } of results) console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
const passed = results.filter((result) => result.passed).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
