// The static Storybook, built and served: for the test that opens all of it, and for the README's gallery.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}node_modules/.cache/static-storybook`;

/** Gives its address, ending in a slash, and what stops it. */
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
