// npm run bench: measures the run-time cost of the library's production build in Chromium. A figure with a budget fails
// the bench above it. A goal is a wish that does not fail it; a comment beside it says why. Prints a table, and writes
// results.json and the table of stories/docs/figures/speed.md. Exits with code 1 if a budget is exceeded.
//   npm run bench -- keystroke mount   runs only the named benches, and writes nothing.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { build, preview, runnerImport } from "vite";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { writeFigures } from "../writeFigures.mjs";
import { extensions } from "./extensions.mjs";
import { firstVisit } from "./firstVisit.mjs";
import { keystroke } from "./keystroke.mjs";
import { leaks } from "./leaks.mjs";
import { mount } from "./mount.mjs";
import { save } from "./save.mjs";

const root = import.meta.dirname;
const benches = { keystroke, mount, save, extensions, firstVisit, leaks };
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(`No bench is called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`);

const outDir = await mkdtemp(join(tmpdir(), "bench-"));
const config = { root, configFile: false, logLevel: "error", plugins: [react()] };
// Not minified, because countCommits.js finds rows by their component's name.
await build({ ...config, build: { outDir, minify: false, emptyOutDir: true } });
const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });

// The demo host's server runs in this process and not on the page's main thread, which is measured.
const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false })).module;
const { createEmbeddedCloudreve } = await load("../../src/testing/index.ts");
const { demoWorld } = await load("../../stories/host-app/demoWorld.ts");
const { text } = await load("../../stories/worlds/pageWords.ts");
const { startHost } = await load("../../stories/host-app/startHost.ts");
const cloudreve = createEmbeddedCloudreve(demoWorld());
const host = await startHost({ port: 0, mode: "preview", cloudreve });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArguments, "--js-flags=--expose-gc"],
});

const world = {
  cloudreve,
  text,
  benchUrl: server.resolvedUrls.local[0],
  hostUrl: host.url,
  open: async (address) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    await page.addInitScript({ path: join(root, "countCommits.js") });
    await page.goto(address);
    return page;
  },
  /** Signs in, and waits for the section of this title. */
  signIn: async (page, title = text.profile.title) => {
    await page.getByRole("button", { name: "Sign in as demo user" }).click();
    await page.getByRole("form", { name: title }).waitFor();
  },
};

try {
  const figures = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (named.length > 0 && !named.includes(name)) continue;
    console.log(`${name}…`);
    figures.push(...(await bench(world)));
  }
  const over = figures.filter(({ budget, of = "median", [of]: value }) => budget !== undefined && value > budget);
  console.table(
    figures.map((each) => ({
      figure: each.figure,
      value: show(each),
      budget: `${limitOf(each)}${over.includes(each) ? "  OVER" : ""}`,
    })),
  );
  if (named.length === 0) await keep(figures);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await host.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  await rm(outDir, { recursive: true, force: true });
}

/** Returns the limit of a figure for the table: its budget, or its goal and whether it was reached. */
function limitOf({ median, budget, goal }) {
  if (goal === undefined) return budget ?? "";
  return `goal ${goal}, ${median > goal ? "missed" : "reached"}`;
}

/** Returns a figure for the table: the median, and the range if there is one. */
function show({ median, min, max, unit }) {
  const text = (value) => (Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2));
  return `${text(median)}${unit && ` ${unit}`}${min === max ? "" : ` (${text(min)} to ${text(max)})`}`;
}

async function keep(figures) {
  const made = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model}`,
    node: process.version,
    browser: `Chromium ${browser.version()}`,
  };
  await writeFile(join(root, "results.json"), `${JSON.stringify({ ...made, figures }, null, 2)}\n`);
  const rows = figures.map((each) => `| ${each.figure} | ${show(each)} | ${limitOf(each)} |`);
  const table = [
    "| figure | median (range) | budget |",
    "| --- | --- | --- |",
    ...rows,
    "",
    `${made.machine}, ${made.browser}, ${made.date}.`,
  ].join("\n");
  writeFigures("speed.md", "bench", table);
}
