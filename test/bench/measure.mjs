// Measuring functions of the benches.

/**
 * Returns a function that measures the time (ms) that some work takes on the page's main thread. It counts thread time
 * and not clock time, so that other work on the machine does not matter.
 */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    // Script, style, layout and paint.
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  return async (work) => {
    const before = await now();
    await work();
    return (await now()) - before;
  };
}

/** Returns the longest task (ms of thread time) on the page's main thread while `work` runs. */
export async function longestTask(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline"] },
  });
  await work();
  await page.waitForTimeout(300);
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();

  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  const tasks = events.filter(
    (event) => /RunTask$/.test(event.name) && event.tdur !== undefined && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error("The trace holds no task of the page's main thread.");
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

/** Collects garbage, and returns the remaining bytes of the heap, event listeners and nodes. */
export async function leftovers(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { bytes: of("JSHeapUsedSize"), listeners: of("JSEventListeners"), nodes: of("Nodes") };
}

/** Returns the growth of a value per turn: a least-squares fit over values measured every `turns` turns. */
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
