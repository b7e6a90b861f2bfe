// npm run test:engines: walks through the demo host's production build in Chromium, Firefox and WebKit. Prints a table.
// Exits with code 1 if a step has failed.
//   npm run test:engines -- WebKit   walks only in the named engines.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Loaded by Vite, because Node 20 cannot run TypeScript.
const { module } = await runnerImport(fileURLToPath(new URL("runEngine.ts", import.meta.url)), { configFile: false });
const { engines, runEngine } = module;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in engines));
if (unknown.length > 0) {
  console.error(`No engine is called ${unknown.join(", ")}. The engines: ${Object.keys(engines).join(", ")}.`);
  process.exit(2);
}

// One after another, because each needs the whole machine.
const results = [];
for (const name of named.length > 0 ? named : Object.keys(engines)) results.push(await attempt(name));

console.log("\n| engine | version | passed | failed | seconds | lacks |\n| --- | --- | ---: | ---: | ---: | --- |");
for (const { engine, version, passed, failed, seconds, lacks } of results) {
  console.log(`| ${engine} | ${version} | ${passed} | ${failed} | ${seconds} | ${lacks.join(", ") || "nothing"} |`);
}
process.exitCode = results.some(({ passed, failed }) => failed > 0 || passed === 0) ? 1 : 0;

/** Walks in one engine. If it does not start, reports that as a failure, so that the other engines still walk. */
async function attempt(engine) {
  try {
    return await runEngine(engine, console.log);
  } catch (error) {
    console.error(`\n${engine} could not walk:`, error);
    return { engine, version: "?", passed: 0, failed: 1, seconds: 0, lacks: [] };
  }
}
