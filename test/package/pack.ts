import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The project's root folder. */
export const root = join(import.meta.dirname, "../..");

export interface Packed {
  /** Path of the tarball, which has the files that npm would publish. */
  tarball: string;
  /** Size of the tarball in bytes. */
  size: number;
  /** The files in the tarball, with paths relative to the package and sizes in bytes. */
  files: { path: string; size: number }[];
}

/** Packs the built library without publishing it. Needs `npm run build` first. Throws if npm fails. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  const said = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  // npm 10 and 11 print a list; later versions print an object keyed by package name.
  const [packed] = Object.values(JSON.parse(said) as Record<string, Omit<Packed, "tarball"> & { filename: string }>);
  if (!packed) throw new Error("npm packed nothing.");
  return { ...packed, tarball: join(folder, packed.filename) };
}
