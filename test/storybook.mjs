// Part of npm test: builds the static Storybook and opens, in Chromium, the stories of the whole settings page, with
// their plays and axe. Exits with code 1 if one does not render, a play fails, axe finds a violation, or the console
// has an error or a warning. With STORY_LOOKS=4, axe checks each also in dark, in Arabic and in high contrast;
// STORY_PAGES=2 plays two stories at once.
//   node test/storybook.mjs --all      opens every page and story, as `npm run test:thorough` does,
//   node test/storybook.mjs ui-button  only the stories whose id begins so,
//   node test/storybook.mjs stories/ui/Button.stories.tsx  or those in this file.
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { startStaticStorybook } from "./staticStorybook.mjs";

/** One beside the other parts of `npm test`, which take the other core; two where the stories run alone. */
const pagesAtOnce = Number(process.env.STORY_PAGES ?? "1");
/** Time limit of a page in milliseconds. */
const patience = 10_000;
/**
 * Time limit of a story, in the time of its own page: where other work takes the cores, its timers come late, and the
 * story has more time by the clock. A page that is frozen has no time of its own: it ends by the clock.
 */
const ticks = { every: 100, atMost: 100, frozenAfter: 60_000 };
const looks = process.env.STORY_LOOKS ?? "0";
const wide = { width: 1280, height: 900 };
const wholePage = "./stories/sections/AccountSettings.stories.tsx";

const { address, stop } = await startStaticStorybook();
const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
const index = await (await fetch(`${address}index.json`)).json();
const named = process.argv.slice(2);
const isChosen = ({ id, importPath }) =>
  named.length === 0
    ? importPath === wholePage
    : named.some((name) => name === "--all" || id.startsWith(name) || importPath === `./${name}`);
const entries = Object.values(index.entries).filter(isChosen);
if (entries.length === 0) throw new Error("No story is called so, and none stands in such a file.");

let slowest = { id: "", took: 0 };

/** Opens these entries one after another in their own pages; returns the problems found, by the entry's id. */
async function visit(next) {
  const complaints = new Map();
  let current = "";
  const complain = (text) => complaints.set(current, [...(complaints.get(current) ?? []), text]);

  let page;
  // In a context of its own, a page never meets the worker of the page before it, which ends once that page is gone.
  const openContext = async () => {
    await page?.context().close();
    page = await (await browser.newContext({ viewport: wide })).newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !isOfAWorld(message))
        complain(`${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => complain(error.stack || error.message));
  };

  for (let entry = next(), isInStories = false; entry; entry = next()) {
    current = entry.id;
    const isStory = entry.type === "story";
    if (!isInStories || !isStory) await openContext();
    if (isStory && !isInStories) await enterStories(page);
    const open = isStory ? playStory : openPage;
    const opened = performance.now();
    await open(page, entry).catch((error) => complain(error.message));
    const took = performance.now() - opened;
    if (took > slowest.took) slowest = { id: entry.id, took };
    isInStories = isStory && !complaints.has(current);
  }
  await page?.context().close();
  return complaints;
}

/** Failed requests to a story's own server are part of the story. Any other missing file is a fault of Storybook. */
function isOfAWorld(message) {
  const { url } = message.location();
  return (
    message.text().startsWith("Failed to load resource") &&
    url.startsWith(`${address}worlds/`) &&
    url.includes("/api/v4")
  );
}

async function openPage(page, entry) {
  await page.setViewportSize(wide);
  await page.goto(`${address}iframe.html?id=${entry.id}&viewMode=docs`);
  await page.waitForSelector("#storybook-docs h1", { timeout: patience });
  // The stories that the page shows.
  await page.waitForLoadState("networkidle");
}

/** Opens the page that renders stories, without one yet. */
async function enterStories(page) {
  await page.goto(`${address}iframe.html?viewMode=story&looks=${looks}`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.ready().then(() => true), undefined, {
    timeout: patience,
  });
}

/** Shows another story in the same page, as a click in Storybook's list does. */
async function playStory(page, entry) {
  const viewport = await page.evaluate(async (storyId) => {
    const { parameters, storyGlobals } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
    const { width, height } = parameters.viewport?.options?.[storyGlobals.viewport?.value]?.styles ?? {};
    return width && { width: parseInt(width), height: parseInt(height) };
  }, entry.id);
  await page.setViewportSize(viewport || wide);
  const ended = await Promise.race([
    page.evaluate(play, { storyId: entry.id, ...ticks }),
    new Promise((_, reject) => setTimeout(reject, ticks.frozenAfter, new Error("the page is frozen")).unref()),
  ]);
  if (ended.storyId !== entry.id) throw new Error(`another story ended: ${ended.storyId}`);
  if (ended.status !== "success") throw new Error(ended.errors.join("\n") || ended.status);
}

/** Runs in the page. */
function play({ storyId, every, atMost }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [];
  const keep = (error) => errors.push(...[error].flat().map(({ message, stack }) => `${message}\n${stack ?? ""}`));
  const signs = ["playFunctionThrewException", "unhandledErrorsWhilePlaying", "storyThrewException", "storyErrored"];
  return new Promise((resolve, reject) => {
    let passed = 0;
    const clock = window.setInterval(() => {
      if (++passed < atMost) return;
      window.clearInterval(clock);
      const { phase } = window.__STORYBOOK_PREVIEW__.currentRender ?? {};
      const moving = window.document
        .getAnimations()
        .map(({ playState, animationName }) => `${animationName} ${playState}`);
      reject(
        new Error(`did not end within ${(every * atMost) / 1000} s: ${phase}, ${moving.join() || "nothing moves"}`),
      );
    }, every);
    for (const sign of signs) channel.on(sign, keep);
    channel.once("storyFinished", (ended) => {
      window.clearInterval(clock);
      for (const sign of signs) channel.off(sign, keep);
      const found = ended.reporters
        .filter(({ status }) => status === "failed")
        .flatMap(({ result }) => result.violations ?? []);
      keep(
        found.map(({ id, help, nodes }) => ({
          message: `axe: ${id}: ${help}`,
          stack: nodes.map(({ html }) => html).join("\n"),
        })),
      );
      resolve({ storyId: ended.storyId, status: ended.status, errors });
    });
    channel.emit("setCurrentStory", { storyId, viewMode: "story" });
  });
}

const began = Date.now();
const left = [...entries];
const visits = await Promise.all(Array.from({ length: pagesAtOnce }, () => visit(() => left.shift())));
const complaints = new Map(visits.flatMap((each) => [...each]));
await browser.close();
await stop();

for (const [id, texts] of complaints) console.log(`\n${id}\n${texts.join("\n")}`);
console.log(
  `${entries.length} pages and stories of the static Storybook opened in ${((Date.now() - began) / 1000).toFixed(0)} s (the slowest: ${slowest.id}, ${(slowest.took / 1000).toFixed(1)} s), ${complaints.size} with complaints`,
);
process.exitCode = complaints.size === 0 ? 0 : 1;
