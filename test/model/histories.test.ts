import { beforeAll, expect, test } from "vitest";
import { loadLibrary, type Library } from "./loadLibrary";
import { runHistories } from "./runHistories";

let libraries: Library[];
beforeAll(async () => {
  libraries = [await loadLibrary(), await loadLibrary(), await loadLibrary()];
});

const runs = Number(process.env["MODEL_RUNS"] ?? 2_000);
const seed = process.env["MODEL_SEED"] ? Number(process.env["MODEL_SEED"]) : undefined;

/**
 * After each: every PATCH was minimal and held only what its user had changed, no update of another field was lost,
 * what is shown is what the server holds or says that it is not, and nothing typed has vanished.
 */
test(`through ${runs} random histories every promise is kept`, { timeout: 60 * 60_000 }, async () => {
  await expect(runHistories({ libraries, runs, seed })).resolves.toBeUndefined();
});
