import { spread } from "./measure.mjs";

const rounds = 31;
/** Each of them waits for answers that are late. */
const readRounds = 11;
const layouts = { groups: "page in groups", page: "whole page" };

/**
 * Measures the mount of the page in groups and of the whole page with warm caches, including layout, until it can be
 * used. Compares it with a bare page of as many native controls, and with the time that the browser alone takes to
 * style and lay out copies of the same elements. Measures also how long a page that has read nothing takes after the
 * last answer.
 */
export async function mount({ open, benchUrl }) {
  const page = await open(`${benchUrl}?mount`);
  await page.waitForFunction(() => window.bench);
  await page.evaluate(() => window.bench.warm());
  const bare = [];
  const mounted = { groups: [], page: [] };
  const inserted = { groups: [], page: [] };
  for (let round = -3; round < rounds; round += 1) {
    const keep = (samples, ms) => round >= 0 && samples.push(ms);
    keep(bare, await page.evaluate(() => window.bench.mount("bare")));
    for (const layout of Object.keys(layouts)) {
      keep(mounted[layout], await page.evaluate((name) => window.bench.mount(name), layout));
      keep(inserted[layout], await page.evaluate((name) => window.bench.insert(name), layout));
    }
  }
  const read = { groups: [], page: [] };
  for (let round = 0; round < readRounds; round += 1)
    for (const layout of Object.keys(layouts))
      read[layout].push(await page.evaluate((name) => window.bench.read(name), layout));

  const controls = await page.evaluate(() => window.bench.controls());
  const ratio = (samples, floor) => spread(samples.map((ms, index) => ms / floor[index]));
  return [
    { figure: `mount, bare page with ${controls} native controls`, unit: "ms", ...spread(bare) },
    // A goal and not a budget: style and layout alone take more than twice as long as the bare page, so no code can
    // reach it while the page looks as it does.
    { figure: "mount, whole page, ratio to the bare page", unit: "×", ...ratio(mounted.page, bare), goal: 2 },
    ...Object.entries(layouts).flatMap(([layout, what]) => [
      {
        figure: `mount, ${what}, its elements already made: style and layout alone`,
        unit: "ms",
        ...spread(inserted[layout]),
      },
      { figure: `mount, ${what}, warm caches, to usable`, unit: "ms", ...spread(mounted[layout]) },
      {
        figure: `mount, ${what}, ratio to style and layout alone`,
        unit: "×",
        ...ratio(mounted[layout], inserted[layout]),
        budget: 2.2,
      },
      {
        figure: `mount, ${what}, nothing read, answers 100 ms late: from the last answer to usable`,
        unit: "ms",
        ...spread(read[layout]),
        budget: 50,
      },
    ]),
  ];
}
