import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the library where what is there is older than its sources. Throws where that fails. */
export function ensureBuilt() {
  if (isBuilt()) return;
  console.log("Building the package first (npm run build): dist is missing or older than the sources…");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The build failed (see above). Put that right, then try again.");
}

// As Vitest calls it before the tests of a project.
export { ensureBuilt as setup };

/** Whether dist was built, types and all, after the last change to what it is built from. */
function isBuilt() {
  const sources = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).map(
    (entry) => `${entry.parentPath}/${entry.name}`,
  );
  const changed = Math.max(
    ...[...sources, `${root}vite.config.ts`, `${root}package.json`].map((file) => statSync(file).mtimeMs),
  );
  return ["index.js", "styles.css", "index.d.ts"].every((file) => {
    const built = statSync(`${root}dist/${file}`, { throwIfNoEntry: false });
    return built !== undefined && built.mtimeMs >= changed;
  });
}
