import { afterEach, expect, test, vi } from "vitest";
import { BrokenPromise } from "./Oracle";
import { plantedBugs } from "./plantedBugs";
import { runHistories } from "./runHistories";

afterEach(() => {
  for (const module of [
    "account/accountCache",
    "api/createCloudreveClient",
    "api/OwnerWatch",
    "form/FormMachine",
    "form/rebaseSteps",
    "form/reduce",
    "form/sentValues",
    "saving/OtherTabs",
    "saving/savePreferences",
    "saving/saveQueue",
    "saving/sendSettings",
    "saving/tabLock",
    "settings/buildPatch",
    "settings/rebase",
  ])
    vi.doUnmock(`../../src/${module}`);
});

test.each(Object.entries(plantedBugs))(
  "the histories find it where %s",
  { timeout: 300_000 },
  async (_bug, { breaks, plant }) => {
    plant();
    const found = await runHistories({ runs: 2_000, seed: 1, findOnly: true }).catch(
      (error: unknown) => (error as Error).cause,
    );
    expect(found).toBeInstanceOf(BrokenPromise);
    expect(String(found)).toMatch(breaks);
  },
);
