import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the library if dist is missing or older than the sources. Throws if the build fails. */
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

// Vitest calls the global setup of a project by this name.
export { ensureBuilt as setup };

/** Returns whether dist was built, with types, after the last change to the sources and their configuration. */
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
