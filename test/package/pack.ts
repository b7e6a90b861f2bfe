import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The project's folder. */
export const root = join(import.meta.dirname, "../..");

export interface Packed {
  /** The tarball, as npm would publish it. */
  tarball: string;
  /** Bytes of it. */
  size: number;
  /** What is in it, by path. */
  files: { path: string; size: number }[];
}

/** Packs what was built, without publishing. Needs `npm run build` first. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  const said = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  // npm 10 and 11 give a list, later ones an object by name.
  const [packed] = Object.values(JSON.parse(said) as Record<string, Omit<Packed, "tarball"> & { filename: string }>);
  if (!packed) throw new Error("npm packed nothing.");
  return { ...packed, tarball: join(folder, packed.filename) };
}
