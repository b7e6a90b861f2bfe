import { afterEach, expect, test, vi } from "vitest";
import { BrokenPromise } from "./Oracle";
import { loadLibrary } from "./loadLibrary";
import { plantedBugs } from "./plantedBugs";
import { runHistories } from "./runHistories";

afterEach(() => {
  for (const module of [
    "api/createCloudreveClient",
    "api/OwnerWatch",
    "hooks/queries",
    "hooks/useOtherTabs",
    "hooks/useReadBack",
    "settings/buildPatch",
    "settings/rebase",
    "settings/savePreferences",
    "saving/saveQueue",
    "settings/SectionStore",
    "saving/tabLock",
  ])
    vi.doUnmock(`../../src/${module}`);
});

test.each(Object.entries(plantedBugs))(
  "the histories find it where %s",
  { timeout: 300_000 },
  async (_bug, { breaks, plant }) => {
    plant();
    const libraries = [await loadLibrary(), await loadLibrary(), await loadLibrary()];
    const found = await runHistories({ libraries, runs: 2_000, seed: 1, findOnly: true }).catch(
      (error: unknown) => (error as Error).cause,
    );
    expect(found).toBeInstanceOf(BrokenPromise);
    expect(String(found)).toMatch(breaks);
  },
);
