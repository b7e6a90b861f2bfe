// Part of npm test: builds the static Storybook and opens every page and story of it in Chromium. Exit code 1 where one
// does not show, or where the console has an error or a warning.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumArguments, findChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}node_modules/.cache/static-storybook`;
const pagesAtOnce = 3;

const built = spawnSync(`${root}node_modules/.bin/storybook`, ["build", "--disable-telemetry", "--quiet", "-o", folder], { cwd: root, encoding: "utf8" });
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  console.error("The static Storybook could not be built (see above).");
  process.exit(1);
}

const server = await preview({ configFile: false, root: folder, build: { outDir: folder }, preview: { port: 0 }, logLevel: "error" });
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
const { entries } = await (await fetch(`${address}index.json`)).json();
const waiting = Object.values(entries);
const count = waiting.length;
const complaints = [];

/** Opens one after another in a page of its own. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let current = "";
  page.on("console", (message) => {
    // What a story's own fault does to a request is what it shows.
    if (["error", "warning"].includes(message.type()) && !message.text().startsWith("Failed to load resource")) complaints.push(`${current}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${current}: ${error.stack}`));
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    current = entry.id;
    await page.goto(`${address}iframe.html?id=${entry.id}&viewMode=${entry.type === "docs" ? "docs" : "story"}`);
    const shown = entry.type === "docs" ? "#storybook-docs h1" : "#storybook-root > *";
    await page.waitForSelector(shown, { state: "attached", timeout: 30_000 }).catch(() => complaints.push(`${current}: does not show`));
    await page.waitForTimeout(150);
    if (await page.locator("body.sb-show-errordisplay").count()) complaints.push(`${current}: ${await page.locator("#error-message").innerText()}`);
  }
  await context.close();
}
await Promise.all(Array.from({ length: pagesAtOnce }, visit));
await browser.close();
await server.close();

for (const complaint of complaints) console.error(complaint);
console.log(`${count} pages and stories of the static Storybook opened, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
