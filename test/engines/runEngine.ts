import { deepEqual } from "node:assert/strict";
import type { Driver } from "./Driver";
import { openChromium } from "./chromium";
import { missingFeatures } from "./features";
import { openFirefox } from "./firefox";
import { openWalk } from "./openWalk";
import { steps } from "./walk/steps";
import { openWebKit } from "./webkit";

/** The engines, each with the function that opens it. */
export const engines: Record<string, () => Promise<Driver>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKit: openWebKit,
};

/** Walks in one engine. Reports a failed step to `say`, and starts the next step in new windows. */
export async function runEngine(name: string, say: (line: string) => void) {
  const began = Date.now();
  const driver = await engines[name]?.();
  if (!driver) throw new Error(`There is no engine ${name}.`);
  say(`\n${name} ${driver.version}`);
  try {
    const opened = await openWalk(driver);
    try {
      const lacks = await opened.walk.one.evaluate(missingFeatures);
      const counts = await takeSteps(opened, say);
      return {
        engine: name,
        version: driver.version,
        ...counts,
        lacks,
        seconds: Math.round((Date.now() - began) / 1000),
      };
    } finally {
      await opened.close();
    }
  } finally {
    await driver.close();
  }
}

async function takeSteps(
  { walk, startAnew }: Awaited<ReturnType<typeof openWalk>>,
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  const all = Object.entries(steps).flatMap(([section, own]) =>
    Object.entries(own).map(([step, run]) => ({ what: `${section}: ${step}`, run })),
  );
  for (const { what, run } of all) {
    try {
      await run(walk);
      for (const page of [walk.one, walk.two])
        deepEqual(await page.takeComplaints(), [], "errors and warnings of the page");
      counts.passed += 1;
      say(`  ✓ ${what}`);
    } catch (error) {
      counts.failed += 1;
      say(`  ✗ ${what}\n${error instanceof Error ? error.stack : String(error)}`);
      await startAnew();
    }
  }
  return counts;
}
