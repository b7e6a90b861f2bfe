import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };

const external = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)];
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The library: ESM, one output file a source file, so that a host's bundler takes only what it imports. */
export default defineConfig({
  plugins: [react()],
  build: {
    lib: { entry: { index: path("src/index.ts"), "testing/index": path("src/testing/index.ts"), styles: path("src/styles/index.css") }, formats: ["es"] },
    // What `light-dark()` and relative colours need; lower, and the minifier rewrites them.
    target: ["chrome125", "firefox128", "safari18"],
    cssTarget: ["chrome125", "firefox128", "safari18"],
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: path("src"), entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});
