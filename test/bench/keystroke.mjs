import { mainThread, spread } from "./measure.mjs";

const rounds = 81;
const keystrokes = 30;

/**
 * Measures a keystroke in "Display name" on the whole page. Compares it with a bare react-hook-form input, once alone
 * in its document and once between copies of the page's elements, which run no scripts.
 */
export async function keystroke({ open, benchUrl, text }) {
  const samples = { bare: [], copy: [], page: [] };
  const turning = { bare: [], copy: [], page: [] };
  const pages = [];
  for (const name of Object.keys(samples)) pages.push([name, await ready(await open(`${benchUrl}?${name}`), text)]);
  for (const [, page] of pages) await type(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, page] of pages) samples[name].push(await type(page));
  }
  // Starting clean, each key press makes the field dirty or clean again.
  for (const [, { page }] of pages) await makeClean(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, page] of pages) turning[name].push(await type(page));
  }
  const ratio = (floor, of = samples) => spread(of.page.map(({ ms }, index) => ms / of[floor][index].ms));
  const of = (name, key, kind = samples) => spread(kind[name].map((sample) => sample[key]));
  return [
    { figure: "keystroke, bare react-hook-form input", unit: "ms", ...of("bare", "ms") },
    { figure: "keystroke, the same input amid the page's own elements", unit: "ms", ...of("copy", "ms") },
    { figure: "keystroke, whole page", unit: "ms", ...of("page", "ms") },
    { figure: "keystroke, ratio to the bare input", unit: "×", ...ratio("bare"), goal: 1.25 },
    {
      figure: "keystroke, ratio to the bare input amid the page's own elements",
      unit: "×",
      ...ratio("copy"),
      budget: 1.25,
    },
    {
      figure: "React commits a keystroke, whole page",
      unit: "",
      ...of("page", "commits"),
      budget: Math.max(1, of("bare", "commits").median),
    },
    { figure: "fields rendered again a keystroke", unit: "", ...of("page", "rows"), budget: 1 },
    { figure: "keystroke that makes the page dirty or clean", unit: "ms", ...of("page", "ms", turning) },
    {
      figure: "the same, ratio to the bare input amid the page's own elements",
      unit: "×",
      ...ratio("copy", turning),
      budget: 5,
    },
    { figure: "fields rendered again by it", unit: "", ...of("page", "rows", turning), budget: 1 },
  ];
}

async function ready(page, text) {
  const input = page.getByLabel(text.profile.nick.label);
  await input.waitFor();
  await page.waitForTimeout(1000);
  await input.focus();
  // The first keystroke makes the field dirty. Only the ones after it are measured.
  await input.press("End");
  await input.press("x");
  await page.waitForTimeout(300);
  return { page, measure: await mainThread(page) };
}

async function makeClean(page) {
  await page.bringToFront();
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(300);
}

/** Returns the main-thread time (ms), commits and rendered rows of a keystroke, as averages. */
async function type({ page, measure }) {
  await page.bringToFront();
  const counts = await page.evaluate(() => ({ ...window.benchCounts }));
  const spent = await measure(async () => {
    for (let key = 0; key < keystrokes / 2; key += 1) {
      await page.keyboard.press("a");
      await page.keyboard.press("Backspace");
    }
  });
  const after = await page.evaluate(() => ({ ...window.benchCounts }));
  return {
    ms: spent / keystrokes,
    commits: (after.commits - counts.commits) / keystrokes,
    rows: (after.rows - counts.rows) / keystrokes,
  };
}
