import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { failedFiles } from "../failedFiles.mjs";
import { root } from "../package/pack";
import type { PeerSet } from "./peers";
import { makeSuitesFolder } from "./suitesFolder";
import { withoutNodeEnv } from "./withoutNodeEnv";

/**
 * The project's own test suites that also run on the packed library, by their project names in vite.config.ts. The long
 * tests run with the lowest peers only: those lack most.
 */
export const suites = ["browser", "browser-long", "model"];

/** Returns the suites that run with a set of peers. */
export const suitesOf = (set: PeerSet): readonly string[] =>
  set === "lowest" ? suites : suites.filter((name) => !name.endsWith("-long"));

/**
 * Whether a host has the peers in exactly the versions of this project: `npm test` runs the suites with those, and
 * the other set of peers runs them on the packed library.
 */
export function hasOwnPeers(folder: string): boolean {
  const versionIn = (where: string, name: string) =>
    (JSON.parse(readFileSync(join(where, "node_modules", name, "package.json"), "utf8")) as { version: string })
      .version;
  return Object.keys(packageJson.peerDependencies).every((name) => versionIn(folder, name) === versionIn(root, name));
}

/**
 * Runs a suite in the folder where the library is installed. Throws its output if it fails. Failed files of the browser
 * suite run once more, because a busy machine can make them fail; if they pass then, returns a remark about it.
 */
export function runSuite(name: string, folder: string): string | undefined {
  if (!existsSync(join(folder, "vite.config.ts"))) makeSuitesFolder(folder);
  const play = (files: string[]) =>
    spawnSync(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--project", name, "--reporter=dot", ...files],
      { cwd: folder, env: withoutNodeEnv(), encoding: "utf8", maxBuffer: 1 << 26 },
    );
  const first = play([]);
  if (first.status === 0) return undefined;
  const files = name.startsWith("browser") ? failedFiles(first.stdout + first.stderr) : [];
  if (files.length === 0 || play(files).status !== 0) throw new Error(`${first.stdout}${first.stderr}`);
  return `${files.join(", ")} passed only the second time. The first:\n${first.stdout}`;
}
