// npm run bench: what a keystroke in "Display name" costs with the whole page mounted, as a ratio to a bare input of
// react-hook-form in the same run. Prints a table; exit code 1 over budget.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumArguments, findChromium } from "../chromium.mjs";

const budget = { timeRatio: 1.25, commitRatio: 1.25, rowsPerKeystroke: 1 };
const rounds = 21;
const keystrokes = 100;
const root = import.meta.dirname;

const outDir = await mkdtemp(join(tmpdir(), "bench-"));
const config = { root, configFile: false, logLevel: "error", plugins: [react()] };
// Not minified: rows are counted by their component's name.
await build({ ...config, build: { outDir, minify: false, emptyOutDir: true } });
const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });

try {
  const bare = await open(`${url}?bare`);
  const page = await open(url);
  for (const each of [bare, page]) await measure(each);

  const samples = { bare: [], page: [] };
  for (let round = 0; round < rounds; round += 1) {
    samples.bare.push(await measure(bare));
    samples.page.push(await measure(page));
  }
  process.exitCode = report(samples) ? 0 : 1;
} finally {
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  await rm(outDir, { recursive: true, force: true });
}

async function open(address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript({ path: join(root, "countCommits.js") });
  await page.goto(address);
  const input = page.getByLabel("Display name");
  await input.waitFor();
  await page.waitForTimeout(1000);
  await input.focus();
  // The first keystroke makes the field dirty; what is measured is typing on.
  await input.press("End");
  await input.press("x");
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  // Ticks of the main thread, not of the clock: what else the machine does is left out.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, session };
}

/** Main-thread milliseconds, commits and rendered rows for each keystroke. */
async function measure({ page, session }) {
  await page.bringToFront();
  const before = await taskSeconds(session);
  const counts = await page.evaluate(() => ({ ...window.benchCounts }));
  for (let key = 0; key < keystrokes / 2; key += 1) {
    await page.keyboard.press("a");
    await page.keyboard.press("Backspace");
  }
  const spent = (await taskSeconds(session)) - before;
  const after = await page.evaluate(() => ({ ...window.benchCounts }));
  return { ms: (spent * 1000) / keystrokes, commits: (after.commits - counts.commits) / keystrokes, rows: (after.rows - counts.rows) / keystrokes };
}

async function taskSeconds(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  // All that the main thread did: script, style, layout, paint.
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

function report({ bare, page }) {
  const time = { bare: spread(bare.map(({ ms }) => ms)), page: spread(page.map(({ ms }) => ms)) };
  const ratio = spread(page.map(({ ms }, index) => ms / bare[index].ms));
  const commits = { bare: spread(bare.map((each) => each.commits)), page: spread(page.map((each) => each.commits)) };
  const rows = spread(page.map((each) => each.rows));
  const rowsPass = rows.max <= budget.rowsPerKeystroke;
  const commitsPass = commits.page.median <= Math.max(commits.bare.median * budget.commitRatio, 0);
  const timePass = ratio.median <= budget.timeRatio;

  console.log(`Keystroke in "Display name": ${rounds} interleaved rounds of ${keystrokes}, ${cpus()[0].model}, median (min to max)`);
  console.table([
    { figure: "main-thread time, bare input (ms)", value: show(time.bare), budget: "" },
    { figure: "main-thread time, whole page (ms)", value: show(time.page), budget: "" },
    { figure: "ratio of the two", value: show(ratio), budget: `at most ${budget.timeRatio}${timePass ? "" : "  OVER"}` },
    { figure: "React commits, bare input", value: show(commits.bare), budget: "" },
    { figure: "React commits, whole page", value: show(commits.page), budget: `at most ${budget.commitRatio} times bare${commitsPass ? "" : "  OVER"}` },
    { figure: "rows rendered, whole page", value: show(rows), budget: `at most ${budget.rowsPerKeystroke}${rowsPass ? "" : "  OVER"}` },
  ]);
  return timePass && commitsPass && rowsPass;
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
}

function show({ median, min, max }) {
  return `${median.toFixed(3)} (${min.toFixed(3)} to ${max.toFixed(3)})`;
}
