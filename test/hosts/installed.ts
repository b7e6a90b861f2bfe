import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Installs the tarball and other packages into a new folder outside this project, and returns the folder. */
export function installed(tarball: string, packages: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "host",
      private: true,
      type: "module",
      dependencies: { ...packages, "cloudreve-settings-ui": `file:${tarball}` },
    }),
  );
  const { status, stdout, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm could not install the tarball:\n${stdout}${stderr}`);
  return folder;
}
