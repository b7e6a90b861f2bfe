import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { applyBlock, type Block } from "./blocks";

const root = join(import.meta.dirname, "../..");

/** A copy of the working tree in a temporary folder. */
export class TreeCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), "contributing-"));

  constructor() {
    const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
    });
    for (const file of stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      cpSync(join(root, file), join(this.#folder, file));
    }
    // Each package by itself: Vite's caches stand beside them, and the copy has its own.
    const packages = join(this.#folder, "node_modules");
    mkdirSync(packages);
    for (const name of readdirSync(join(root, "node_modules")).filter((each) => !/^\.(vite|cache)/.test(each)))
      symlinkSync(join(root, "node_modules", name), join(packages, name));
  }

  apply(block: Block): void {
    const path = join(this.#folder, block.file);
    writeFileSync(path, applyBlock(readFileSync(path, "utf8"), block));
  }

  /** Runs a program of the packages. Resolves with what it said, and whether it succeeded. */
  run(program: string, ...words: string[]): Promise<{ passed: boolean; said: string }> {
    return new Promise((resolve, reject) => {
      // Vitest inside of Vitest takes its own settings.
      const env = Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$)/.test(name),
        ),
      );
      const child = spawn(join(this.#folder, "node_modules/.bin", program), words, { cwd: this.#folder, env });
      let said = "";
      child.stdout.on("data", (chunk) => (said += String(chunk)));
      child.stderr.on("data", (chunk) => (said += String(chunk)));
      child.on("error", reject);
      child.on("close", (status) => resolve({ passed: status === 0, said: stripVTControlCharacters(said) }));
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
