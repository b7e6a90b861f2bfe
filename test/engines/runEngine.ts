import { deepEqual } from "node:assert/strict";
import type { Driver } from "./Driver";
import { openChromium } from "./chromium";
import { missingFeatures } from "./features";
import { openFirefox } from "./firefox";
import { openWalk } from "./openWalk";
import { steps } from "./walk/steps";
import { openWebKit } from "./webkit";

/** The engines, by what opens each. */
export const engines: Record<string, () => Promise<Driver>> = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebKit };

/** Walks in one engine. A step that fails is told, and the next one starts from new windows. */
export async function runEngine(name: string, say: (line: string) => void) {
  const began = Date.now();
  const driver = await engines[name]?.();
  if (!driver) throw new Error(`There is no engine ${name}.`);
  const result = { engine: name, version: driver.version, passed: 0, failed: 0, lacks: [] as string[], seconds: 0 };
  say(`\n${name} ${driver.version}`);
  try {
    const { walk, startAnew, close } = await openWalk(driver);
    try {
      result.lacks = await walk.one.evaluate(missingFeatures);
      for (const [section, own] of Object.entries(steps)) {
        for (const [step, run] of Object.entries(own)) {
          try {
            await run(walk);
            for (const page of [walk.one, walk.two]) deepEqual(await page.takeComplaints(), [], "what the page complains of");
            result.passed += 1;
            say(`  ✓ ${section}: ${step}`);
          } catch (error) {
            result.failed += 1;
            say(`  ✗ ${section}: ${step}\n${error instanceof Error ? error.stack : String(error)}`);
            await startAnew();
          }
        }
      }
    } finally {
      await close();
    }
  } finally {
    await driver.close();
  }
  return { ...result, seconds: Math.round((Date.now() - began) / 1000) };
}
