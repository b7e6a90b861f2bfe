import { leftovers, slope } from "./measure.mjs";

const batches = 10;
const turns = 100;
// Batches that are not measured: while the engine still compiles, the heap grows without a leak.
const warmUp = 6;

/** Measures the heap, listeners and nodes that each of 1,000 mounts, saves and dialogs leaves behind. */
export async function leaks({ open, benchUrl, text }) {
  const figures = [];
  for (const what of ["mount and unmount", "save", "dialog opened and closed"]) {
    const page = await open(`${benchUrl}?page`);
    await page.getByLabel(text.profile.nick.label).waitFor();
    await page.waitForFunction(() => window.bench);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const measured = [];
    for (let batch = -warmUp; batch < batches; batch += 1) {
      await page.evaluate(([name, times]) => window.bench.repeat(name, times), [what, turns]);
      if (batch >= 0) measured.push(await leftovers(session));
    }
    const of = (key) =>
      slope(
        measured.map((each) => each[key]),
        turns,
      );
    const held = await page.evaluate(() => window.bench.held());
    const figure = (name, value, unit, budget) =>
      figures.push({ figure: `1,000 × ${what}: ${name}`, unit, median: value, min: value, max: value, budget });
    figure("heap a turn", of("bytes"), "bytes", 400);
    figure("event listeners a turn", of("listeners"), "", 0.01);
    figure("nodes a turn", of("nodes"), "", 0.01);
    figure("locks, channels and intervals left", held, "", 0);
    await page.context().close();
  }
  return figures;
}
