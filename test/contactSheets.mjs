// npm run contact-sheets -- de-DE ja-JP   shows stories of every section and dialog in these languages (all, if none is
// named), narrow and wide, on sheets of pictures in node_modules/.cache/contact-sheets, to be looked at. Names texts
// that are cut off, pages that are wider than their window, and English that is left.
/* global document, innerWidth, getComputedStyle -- of the page that is looked at */
import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { startStaticStorybook } from "./staticStorybook.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}node_modules/.cache/contact-sheets/`;
await mkdir(folder, { recursive: true });

const tags = readdirSync(`${root}src/messages`)
  .flatMap((file) => /^(..-..)\.ts$/.exec(file)?.[1] ?? [])
  .filter((tag) => tag !== "en-US");
const named = process.argv.slice(2);
const languages = named.length > 0 ? named : tags;
/** Stories of each file: the first, and others at even distances. */
const perFile = 3;
const widths = [360, 1280];
const height = 760;
/** Pictures on a sheet, by width. */
const onSheet = { 360: 12, 1280: 6 };

const flat = (texts) => Object.values(texts).flatMap((text) => (typeof text === "object" ? flat(text) : [text]));
const { module } = await runnerImport(`${root}src/messages/en-US.ts`, { configFile: false });
const english = flat(module.messages).filter((text) => typeof text === "string" && text.trim().includes(" "));

const { address, stop } = await startStaticStorybook();
const index = await (await fetch(`${address}index.json`)).json();
const stories = Object.values(index.entries).filter(
  ({ type, importPath }) => type === "story" && importPath.startsWith("./stories/sections/"),
);
const chosen = [...new Set(stories.map(({ importPath }) => importPath))].flatMap((file) => {
  const own = stories.filter(({ importPath }) => importPath === file);
  const step = Math.max(1, Math.floor(own.length / perFile));
  return own.filter((_, at) => at % step === 0).slice(0, perFile);
});

const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
const complaints = [];
const pictures = new Map();

for (const width of widths) {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  await page.goto(`${address}iframe.html?viewMode=story&looks=0`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.ready().then(() => true));
  for (const { id } of chosen) {
    await page.evaluate(play, id);
    for (const tag of languages) {
      await page.evaluate((locale) => window.showStoryIn(locale), tag);
      await page.waitForFunction(isIn, tag, { timeout: 5_000 }).catch(() => {});
      const found = await page.evaluate(look, english);
      for (const each of found) complaints.push(`${tag} ${width} ${id}: ${each}`);
      const key = `${tag}-${width}`;
      const picture = await page.screenshot({ type: "jpeg", quality: 70 });
      pictures.set(key, [...(pictures.get(key) ?? []), { id, picture: picture.toString("base64") }]);
    }
    await page.evaluate((locale) => window.showStoryIn(locale), "en-US");
  }
  await page.context().close();
}

for (const [key, all] of pictures) {
  const width = Number(key.split("-").at(-1));
  const size = onSheet[width];
  const columns = width === 360 ? 6 : 3;
  const page = await browser.newPage({ viewport: { width: columns * (width === 360 ? 320 : 640), height: 100 } });
  for (let at = 0; at < all.length; at += size) {
    const figures = all
      .slice(at, at + size)
      .map(
        ({ id, picture }) =>
          `<figure><img src="data:image/jpeg;base64,${picture}"><figcaption>${id}</figcaption></figure>`,
      );
    await page.setContent(
      `<style>body{margin:0;display:grid;grid-template-columns:repeat(${columns},1fr);gap:4px;font:11px sans-serif}figure{margin:0}img{width:100%;border:1px solid #999}</style>${figures.join("")}`,
    );
    const file = `${folder}${key}-${String(at / size + 1).padStart(2, "0")}.png`;
    await writeFile(file, await page.screenshot({ fullPage: true }));
  }
  await page.close();
}
await browser.close();
await stop();

for (const complaint of new Set(complaints)) console.log(complaint);
console.log(`${chosen.length} stories in ${languages.length} languages: ${folder}`);

/** Runs in the page. Plays a story, whatever comes of it: the plays have their own test. */
function play(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    setTimeout(resolve, 12_000);
    channel.once("storyFinished", () => resolve());
    channel.emit("setCurrentStory", { storyId, viewMode: "story" });
  });
}

/** Runs in the page. Whether all roots are in the language. */
function isIn(tag) {
  return [...document.querySelectorAll(".cr-root")].every(({ lang }) => lang === tag);
}

/** Runs in the page. Returns the faults of the page as it stands. */
function look(english) {
  const sentences = new Set(english);
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll(".cr-root *")) {
    if (!element.checkVisibility()) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map(({ data }) => data.trim());
    for (const text of own) if (sentences.has(text)) found.push(`English: ${text}`);
    if (own.join("") === "") continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    const isLow = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1;
    if (isCut || isLow) found.push(`cut off: ${own.join(" ")}`);
  }
  return found;
}
