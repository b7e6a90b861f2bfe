import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, preview, type InlineConfig } from "vite";
import { hostConfig, type HostOptions } from "./hostConfig";

export interface StartHostOptions extends HostOptions {
  /** 0 chooses a free port. */
  port: number;
  /** `dev` serves the sources; `preview` serves a production build under the host's Content-Security-Policy. */
  mode: "dev" | "preview";
  /**
   * The folder of a build that `buildHost` made, for `preview`. @default one that is made now, and removed at the end
   */
  built?: string | undefined;
}

export interface RunningHost {
  url: string;
  close: () => Promise<void>;
}

/** Starts the demo host, for a script or a test. */
export async function startHost({ port, mode, built, ...options }: StartHostOptions): Promise<RunningHost> {
  const config = { ...hostConfig(options), logLevel: "error" as const };
  if (mode === "dev") {
    const server = await createServer({
      ...config,
      // A test's host must not clear the cache of a host that a developer uses.
      cacheDir: fileURLToPath(
        new URL(`../../node_modules/.vite/host${port === 0 ? "-in-tests" : ""}`, import.meta.url),
      ),
      server: { ...config.server, port, strictPort: port !== 0, hmr: port !== 0 },
    });
    await server.listen();
    return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
  }

  const { outDir, remove } = built === undefined ? await buildHost(options) : { outDir: built, remove: undefined };
  try {
    const server = await preview({
      ...config,
      build: { ...config.build, outDir },
      preview: { ...config.preview, port, strictPort: port !== 0 },
    });
    const close = async () => {
      await server.close();
      await remove?.();
    };
    return { url: server.resolvedUrls?.local[0] ?? "", close };
  } catch (error) {
    await remove?.();
    throw error;
  }
}

/** Builds the demo host for production into a new folder. Returns the folder, and a function that removes it. */
export async function buildHost(options: HostOptions = {}) {
  const outDir = await mkdtemp(join(tmpdir(), "host-app-"));
  const remove = () => rm(outDir, { recursive: true, force: true });
  try {
    const config = hostConfig(options);
    await buildForProduction({
      ...config,
      logLevel: "error",
      build: { ...config.build, outDir, emptyOutDir: true },
    });
    return { outDir, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Builds with NODE_ENV set to "production". Vite prefers NODE_ENV to its mode: under Vitest, where it is "test", the
 * build would contain React's development version.
 */
async function buildForProduction(config: InlineConfig): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ ...config, mode: "production" });
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
