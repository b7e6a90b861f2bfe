import type { TestProject } from "vitest/node";
import { buildHost, startHost } from "../../stories/host-app/startHost";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the demo host's production build. */
    builtHost: string;
  }
}

let remove = () => Promise.resolve();

/**
 * Has the packages of the demo host bundled once, and the host built once, before the test files start it at the
 * same moment.
 */
export async function setup(project: TestProject): Promise<void> {
  const host = await startHost({ port: 0, mode: "dev" });
  await host.close();
  const built = await buildHost();
  ({ remove } = built);
  project.provide("builtHost", built.outDir);
}

/** Removes the build. */
export const teardown = () => remove();
