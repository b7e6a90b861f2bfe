import { spread } from "./measure.mjs";

const rounds = 31;

/**
 * Mounting the whole page from warm caches, layout included, against a bare page with as many native controls; and what
 * the browser alone takes to lay out the page's own elements, already made, with no script at all.
 */
export async function mount({ open, benchUrl }) {
  const page = await open(`${benchUrl}?mount`);
  await page.waitForFunction(() => window.bench);
  await page.evaluate(() => window.bench.warm());
  const samples = { bare: [], page: [], copy: [] };
  for (let round = -3; round < rounds; round += 1) {
    for (const what of Object.keys(samples)) {
      const ms = await page.evaluate((name) => window.bench.mount(name), what);
      if (round >= 0) samples[what].push(ms);
    }
  }
  const controls = await page.evaluate(() => window.bench.controls());
  const ratio = (floor) => spread(samples.page.map((ms, index) => ms / floor[index]));
  return [
    { figure: `mount, bare page with ${controls} native controls`, unit: "ms", ...spread(samples.bare) },
    {
      figure: "mount, the page's own elements, already made: style and layout alone",
      unit: "ms",
      ...spread(samples.copy),
    },
    { figure: "mount, whole page, warm caches", unit: "ms", ...spread(samples.page) },
    // The second line alone is more than the double of the first: as long as the page looks as it does, no code reaches this.
    { figure: "mount, ratio to the bare page", unit: "×", ...ratio(samples.bare), goal: 2 },
    { figure: "mount, ratio to style and layout alone", unit: "×", ...ratio(samples.copy), budget: 3 },
  ];
}
