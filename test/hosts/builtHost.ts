import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import type { Host } from "./Host";
import { buildNextApp } from "./nextApp";

/** `production` is how hosts are deployed; in `development`, React also reports StrictMode and hydration errors. */
export type Mode = "production" | "development";

/** Returns the folder of the server's build. Each mode has its own, because Node loads a file only once. */
export const serverFolder = (mode: Mode) => `dist-server-${mode}`;

/** Copies a host into the folder where the library is installed, builds it there, and returns the copy's folder. */
export async function builtHost(host: Host, folder: string, mode: Mode): Promise<string> {
  const root = join(folder, host.name);
  const own = join(import.meta.dirname, host.folder ?? host.name);
  cpSync(join(import.meta.dirname, "shared"), join(folder, "shared"), { recursive: true });
  cpSync(own, root, { recursive: true });
  if (host.next) {
    buildNextApp(root);
    return root;
  }
  cpSync(join(import.meta.dirname, "shared/index.html"), join(root, "index.html"));
  if (host.checksTypes) checkTypes(root);

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
  // Vite prefers NODE_ENV to its `mode`.
  process.env["NODE_ENV"] = mode;
  await build(config);
  if (host.rendered)
    await build({ ...config, build: { ssr: "server.tsx", outDir: serverFolder(mode), target: "node20" } });
  return root;
}

/** Checks the types of a host's code. Throws what is wrong. */
function checkTypes(root: string): void {
  const compiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The types of the host are wrong:\n${stdout}`);
}
