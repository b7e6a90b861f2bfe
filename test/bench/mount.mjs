import { spread } from "./measure.mjs";

const rounds = 31;

/**
 * Measures the mount of the whole page with warm caches, including layout. Compares it with a bare page of as many
 * native controls, and with the time that the browser alone takes to style and lay out copies of the page's elements.
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
    // A goal and not a budget: style and layout alone (second line) take more than twice as long as the bare page
    // (first line), so no code can reach it while the page looks as it does.
    { figure: "mount, ratio to the bare page", unit: "×", ...ratio(samples.bare), goal: 2 },
    { figure: "mount, ratio to style and layout alone", unit: "×", ...ratio(samples.copy), budget: 3 },
  ];
}
