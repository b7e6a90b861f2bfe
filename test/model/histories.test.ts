import { beforeAll, expect, test } from "vitest";
import { loadLibrary, type Library } from "./loadLibrary";
import { runHistories } from "./runHistories";

let libraries: Library[];
beforeAll(async () => {
  libraries = [await loadLibrary(), await loadLibrary(), await loadLibrary()];
});

const runs = Number(process.env["MODEL_RUNS"] ?? 1_000);
const seed = process.env["MODEL_SEED"] ? Number(process.env["MODEL_SEED"]) : undefined;

test(`through ${runs} random histories no promise is broken`, { timeout: 10 * 60_000 }, async () => {
  await expect(runHistories({ libraries, runs, seed })).resolves.toBeUndefined();
});
