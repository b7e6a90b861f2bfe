// What the benches measure with.

/** Ticks of the page's main thread in ms, not of the clock: what else the machine does is left out. */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    // All that it did: script, style, layout, paint.
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  return async (work) => {
    const before = await now();
    await work();
    return (await now()) - before;
  };
}

/** The longest task (ms) of the page's main thread while `work` runs; tasks below 50 ms count as 0. */
export async function longestTask(page, work) {
  await page.evaluate(() => {
    window.longTasks = [];
    window.taskObserver ??= new window.PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)));
    window.taskObserver.observe({ type: "longtask" });
  });
  await work();
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...window.longTasks));
}

/** What is left after garbage collection: bytes of the heap, event listeners, nodes. */
export async function leftovers(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { bytes: of("JSHeapUsedSize"), listeners: of("JSEventListeners"), nodes: of("Nodes") };
}

/** Growth of each by one turn, by least squares over what was measured after equal numbers of turns. */
export function slope(values, turns) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return above / below / turns;
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
}
