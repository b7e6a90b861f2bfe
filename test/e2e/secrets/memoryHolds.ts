import type { Page } from "playwright";
import { keyGroups } from "../../../src/sections/two-factor/totp";
import { searchFor } from "./searchFor";
import type { Secret } from "./Secret";

/** Collects garbage, and returns a line for each secret that is still in the memory of a page's scripts. */
export async function memoryHolds(page: Page, secrets: Secret[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join("")) as { strings: string[] };
  const everything = strings.join("\n");
  const found = secrets.flatMap((secret) => {
    const search = searchFor(secret);
    return search(everything).length === 0
      ? []
      : strings
          .filter((text) => search(text).length > 0)
          .map((text) => `${secret.name} is in ${JSON.stringify(text.slice(0, 200))}`);
  });
  for (const { value } of secrets.filter(({ kind }) => kind === "key")) {
    const groups = new Set(keyGroups(value));
    const kept = strings.filter((text) => groups.has(text));
    // A single group may be an unrelated string.
    if (kept.length > 1) found.push(`the key is in groups: ${kept.join(" ")}`);
  }
  return found;
}
