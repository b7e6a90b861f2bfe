import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeSuitesFolder } from "./suitesFolder";
import { withoutNodeEnv } from "./withoutNodeEnv";

/** The project's own tests that run on what was packed, by their names in vite.config.ts. */
export const suites = ["browser", "model"];

/** Runs one of them in a folder that the library is installed in; throws with what it said where one has failed. */
export function runSuite(name: string, folder: string): void {
  if (!existsSync(join(folder, "vite.config.ts"))) makeSuitesFolder(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--project", name, "--reporter=dot"], { cwd: folder, env: withoutNodeEnv(), encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
