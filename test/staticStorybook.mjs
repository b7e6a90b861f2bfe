// Builds and serves the static Storybook, for the test that opens all of it and for the README's pictures.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}node_modules/.cache/static-storybook`;

/** Returns the URL of the static Storybook, with a slash at the end, and a function that stops its server. */
export async function startStaticStorybook() {
  const built = spawnSync(
    `${root}node_modules/.bin/storybook`,
    ["build", "--disable-telemetry", "--quiet", "-o", folder],
    { cwd: root, encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(`The static Storybook could not be built.\n${built.stdout}\n${built.stderr}`);
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    preview: { port: 0 },
    logLevel: "error",
  });
  return { address: server.resolvedUrls.local[0], stop: () => server.close() };
}
