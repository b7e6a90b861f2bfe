import { cpSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import type { Host } from "./Host";

/** `production` as a host is deployed; `development` for what React says only there: StrictMode, hydration. */
export type Mode = "production" | "development";

/** Where what a server renders with is: a folder for each, for Node loads a file once. */
export const serverFolder = (mode: Mode) => `dist-server-${mode}`;

/** Copies a host to where the library is installed, and builds it there; gives its folder. */
export async function builtHost(host: Host, folder: string, mode: Mode): Promise<string> {
  const root = join(folder, host.name);
  const own = join(import.meta.dirname, host.name);
  cpSync(join(import.meta.dirname, "shared"), join(folder, "shared"), { recursive: true });
  cpSync(own, root, { recursive: true });
  cpSync(join(import.meta.dirname, "shared/index.html"), join(root, "index.html"));

  const targets = ["chrome125", "firefox128", "safari18"];
  const development = mode === "development";
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: "error",
    mode,
    plugins: [react()],
    build: { outDir: "dist", target: targets, cssTarget: targets, emptyOutDir: true, minify: !development },
  };
  // Vite lets it win over its mode.
  process.env["NODE_ENV"] = mode;
  await build(config);
  if (host.rendered)
    await build({ ...config, build: { ssr: "server.tsx", outDir: serverFolder(mode), target: "node20" } });
  return root;
}
