import { expect, test } from "vitest";
import { runHistories } from "./runHistories";

const runs = Number(process.env["MODEL_RUNS"] ?? 500);
const seed = process.env["MODEL_SEED"] ? Number(process.env["MODEL_SEED"]) : undefined;

/**
 * After each: every PATCH was minimal and held only the user's own changes, no update of another field was lost, each
 * field shows the server's value or is marked as unsaved, and no typed input has vanished.
 */
test(`${runs} random histories break no promise`, { timeout: 60 * 60_000 }, async () => {
  await expect(runHistories({ runs, seed })).resolves.toBeUndefined();
});
