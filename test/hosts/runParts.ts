/* eslint-disable no-console -- a command-line program */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { chromium, type Browser } from "playwright";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { pack, root } from "../package/pack";
import { checkHost } from "./checkHost";
import type { Host, Load } from "./Host";
import { hosts } from "./hosts";
import { installed } from "./installed";
import { peersOf, peerSets, type PeerSet } from "./peers";
import { hasOwnPeers, runSuite, suites, suitesOf } from "./suites";
import { withoutNodeEnv } from "./withoutNodeEnv";

interface Part {
  set: PeerSet;
  name: string;
  /** Throws what is wrong. May return a remark to print. */
  run: (folder: string) => Promise<void> | string | undefined;
}

/**
 * Runs all parts, or those named by a host, a suite or a set of peers. Prints each result. Returns whether all parts
 * passed.
 */
export async function runParts(names: string[], load: Load): Promise<boolean> {
  const all = [...hosts.map(({ name }) => name), ...suites];
  const unknown = names.filter((name) => ![...all, ...peerSets].includes(name));
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(", ")}. The parts: ${[...all, ...peerSets].join(", ")}.`);
  const isChosen = (name: string, others: readonly string[]) =>
    names.includes(name) || !others.some((other) => names.includes(other));

  const build = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    env: withoutNodeEnv(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (build.status !== 0) throw new Error(`The library could not be built:\n${build.stdout}${build.stderr}`);
  const { tarball } = pack();
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
  const parts = (set: PeerSet): Part[] => [
    ...hostParts(set, browser, load),
    ...suitesOf(set).map((name) => ({ set, name, run: (folder: string) => runSuite(name, folder) })),
  ];
  const began = Date.now();
  let passed = 0;
  let failed = 0;
  for (const set of peerSets.filter((set) => isChosen(set, peerSets))) {
    const chosen = parts(set).filter(({ name }) => isChosen(name, all));
    const folder = installed(
      tarball,
      Object.assign(peersOf(set), ...hostsOf(set).map(({ packages }) => packages)) as Record<string, string>,
    );
    for (const part of chosen) {
      if (suites.includes(part.name) && hasOwnPeers(folder)) {
        console.log(`left    ${nameOf(part)} npm test runs it with the same peers`);
        continue;
      }
      if (await runPart(part, folder)) passed += 1;
      else failed += 1;
    }
    rmSync(folder, { recursive: true });
  }
  rmSync(dirname(tarball), { recursive: true });
  await browser.close();
  console.log(`\n${passed} passed, ${failed} failed, in ${seconds(began)}`);
  return failed === 0;
}

function hostsOf(set: PeerSet): Host[] {
  return hosts.filter(({ sets = peerSets }) => sets.includes(set));
}

function hostParts(set: PeerSet, browser: Browser, load: Load): Part[] {
  // Development first: this process, which also renders on the server, keeps the version of React that it loads first.
  const modes = ["development", "production"] as const;
  const run = async (host: Host, folder: string) => {
    for (const mode of host.next ? (["production"] as const) : modes)
      await checkHost(host, folder, mode, browser, load);
  };
  return hostsOf(set).map((host) => ({ set, name: host.name, run: (folder) => run(host, folder) }));
}

const nameOf = ({ set, name }: Part) => `${set.padEnd(8)} ${name.padEnd(16)}`;

async function runPart(part: Part, folder: string): Promise<boolean> {
  const began = Date.now();
  const what = nameOf(part);
  try {
    const remark = await part.run(folder);
    console.log(`passed  ${what} ${seconds(began)}${remark ? `\n${remark}` : ""}`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${what} ${seconds(began)}\n${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
