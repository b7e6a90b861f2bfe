import { spread } from "./measure.mjs";

const rounds = 31;

/**
 * Measures the time that the library adds to the server's in a save, and the time of a rebase with every field dirty.
 */
export async function save({ open, benchUrl, text }) {
  const page = await open(`${benchUrl}?page`);
  await page.getByLabel(text.profile.nick.label).waitFor();
  await page.waitForFunction(() => window.bench);
  const added = [];
  for (let round = -3; round < rounds; round += 1) {
    const ms = await page.evaluate((nick) => window.bench.save(nick), `Ada ${round}`);
    if (round >= 0) added.push(ms);
  }
  const rebases = await page.evaluate((count) => window.bench.rebase(count), rounds);
  return [
    {
      figure: "save, from the press to “Saved”, less the server's own time",
      unit: "ms",
      ...spread(added),
      budget: 100,
    },
    {
      figure: "newer truth of three fields, all eight dirty: from the answer to the last render",
      unit: "ms",
      ...spread(rebases),
      budget: 50,
    },
  ];
}
