import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { InlineConfig, ProxyOptions } from "vite";
import { createEmbeddedCloudreve, type EmbeddedCloudreve } from "../../src/testing/index";
import { cloudrevePlugin } from "./cloudrevePlugin";
import { demoWorld } from "./demoWorld";

export interface HostOptions {
  /** URL of a real server that gets the requests to `/api` and `/dav`, instead of an embedded one. */
  cloudreveUrl?: string | undefined;
  cloudreve?: EmbeddedCloudreve | undefined;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The policy of the demo host's production build: no inline script or style, no other origin. */
const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; frame-ancestors 'none'";

/**
 * Every package that the page loads, what it loads on demand included: one that Vite finds only then makes it load the
 * page anew, and what was being loaded or typed is lost.
 */
const packages = [
  ...["react", "react/jsx-runtime", "react/jsx-dev-runtime", "react-dom", "react-dom/client"],
  ...["@tanstack/react-query", "react-hook-form", "zod/mini"],
  ...["@radix-ui/react-dialog", "@zag-js/react", "@zag-js/tags-input"],
  ...["uqr", "@zxcvbn-ts/core", "@zxcvbn-ts/language-common"],
];

/** Returns Vite's configuration for the demo host: for its dev server, its build and its preview. */
export function hostConfig({ cloudreveUrl, cloudreve }: HostOptions): InlineConfig {
  const proxy: Record<string, ProxyOptions> = {};
  if (cloudreveUrl) proxy["/api"] = proxy["/dav"] = { target: cloudreveUrl, changeOrigin: true };
  return {
    root: path("."),
    configFile: false,
    plugins: [react(), ...(cloudreveUrl ? [] : [cloudrevePlugin(cloudreve ?? createEmbeddedCloudreve(demoWorld()))])],
    define: { "import.meta.env.VITE_DEMO": JSON.stringify(!cloudreveUrl) },
    resolve: {
      alias: [
        { find: "cloudreve-settings-ui/styles.css", replacement: path("../../src/styles/index.css") },
        { find: "cloudreve-settings-ui/testing", replacement: path("../../src/testing/index.ts") },
        { find: "cloudreve-settings-ui", replacement: path("../../src/index.ts") },
      ],
    },
    // All bundled before the server answers, and nothing later.
    optimizeDeps: { noDiscovery: true, include: packages },
    build: {
      target: ["chrome125", "firefox128", "safari18"],
      cssTarget: ["chrome125", "firefox128", "safari18"],
      modulePreload: { polyfill: false },
    },
    server: { proxy, fs: { allow: [path("../..")] } },
    preview: { proxy, headers: { "Content-Security-Policy": contentSecurityPolicy } },
  };
}
