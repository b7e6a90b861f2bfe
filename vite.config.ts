import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { runnerImport, type ViteDevServer } from "vite";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { chromiumArguments, findChromium } from "./test/chromium.mjs";

const external = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)];
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Milliseconds after which a browser test stops waiting. */
const patience = 5_000;

/**
 * Chromium of the system, for the tests that run in a browser. One for each project: Vitest writes its name into it. A
 * red test is red within ten seconds; what it waits for gives up before that, so that it says what it was.
 */
const inBrowser = () => ({
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { executablePath: findChromium() ?? "", args: chromiumArguments },
      actionTimeout: patience,
    }),
    instances: [{ browser: "chromium" as const }],
  },
  testTimeout: 9_000,
  hookTimeout: 9_000,
  expect: { poll: { timeout: patience } },
});

/**
 * A project of `npm test`, and two of `npm run test:thorough`: the files that take long (`*.long…`), and those that
 * look at the same thing from many sides (`*.thorough…`).
 */
const byLength = <Project>(
  name: string,
  files: string,
  ending: string,
  projectOf: (test: { name: string; include: string[]; exclude: string[] }) => Project,
) => {
  const [long, thorough] = [`${files}.long${ending}`, `${files}.thorough${ending}`];
  return [
    projectOf({ name, include: [files + ending], exclude: [long, thorough] }),
    projectOf({ name: `${name}-long`, include: [long], exclude: [] }),
    projectOf({ name: `${name}-thorough`, include: [thorough], exclude: [] }),
  ];
};

const unitFolders = [
  ...["account", "api", "browser", "form", "sections", "ui", "settings", "text", "saving", "messages", "testing"],
  ...["scripts", "lint", "property"],
];

const muiParts = [
  "AppBar",
  "Button",
  "Card",
  "Checkbox",
  "CssBaseline",
  "Dialog",
  "DialogActions",
  "DialogContent",
  "DialogContentText",
  "DialogTitle",
  "FormControlLabel",
  "NativeSelect",
  "OutlinedInput",
  "Switch",
  "TextField",
  "Toolbar",
  "Typography",
];

// Vite bundles these before the tests start. If it met one of them only during a test, it would reload that test's
// page.
const optimizeDeps = {
  include: [
    "@zag-js/react",
    "@zag-js/tags-input",
    "@radix-ui/react-dialog",
    "react-image-crop",
    "@headlessui/react",
    "uqr",
    "jsqr",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "hono",
    "otpauth",
    "msw",
    "msw/browser",
    "axe-core",
    "@guidepup/virtual-screen-reader",
    "react-dom/server",
    "react-router",
    "@tanstack/react-router",
    "@mui/material/styles",
    ...muiParts.map((part) => `@mui/material/${part}`),
  ],
};

/** Marks components and hooks as client code for React's server components. Calls, texts and types need no mark. */
const clientOnly = ({ fileName }: { fileName: string }) =>
  /^(ui|sections|provider)\/|^hooks\//.test(fileName) ? '"use client";' : "";

/** A build for development, as NODE_ENV may ask for, would name the files of this machine beside each element. */
const productionJsx = {
  name: "production-jsx",
  apply: "build" as const,
  config: () => ({ oxc: { jsx: { development: false } } }),
};

/**
 * Lets the browser keep the modules that one test file has loaded for the next, about a second for each. Not what a
 * test replaces: that comes from Vitest itself.
 */
const keptModules = {
  name: "kept-modules",
  configureServer({ middlewares }: ViteDevServer) {
    middlewares.use((request, response, next) => {
      if (request.url !== undefined && /^\/(src|stories)\//.test(request.url)) {
        const setHeader = response.setHeader.bind(response);
        response.setHeader = (name, value) => setHeader(name, value === "no-cache" ? "max-age=3600" : value);
      }
      next();
    });
  },
};

/** Whether a language is complete is compared with this at run time, where English itself is not loaded. */
const englishFingerprint = {
  name: "english-fingerprint",
  enforce: "post" as const,
  transform: {
    filter: { id: /\/src\/messages\/isComplete\.ts$/ },
    async handler(this: { addWatchFile: (file: string) => void }, code: string) {
      const english = path("src/messages/en-US.ts");
      this.addWatchFile(english);
      const texts = await runnerImport<{ messages: object }>(english);
      const tool = await runnerImport<{ fingerprint: (texts: object) => string }>(path("src/messages/fingerprint.ts"));
      const value = JSON.stringify(tool.module.fingerprint(texts.module.messages));
      return { code: code.replaceAll("__ENGLISH_FINGERPRINT__", value), map: null };
    },
  },
};

/** The library: ESM, one output file a source file, so that a host's bundler takes only what it imports. */
export default defineConfig({
  plugins: [react(), productionJsx, englishFingerprint],
  // Where the packages of the tests are links into another folder (test/hosts), they are to use the peers of this one.
  resolve: { dedupe: Object.keys(packageJson.peerDependencies) },
  build: {
    lib: {
      entry: {
        index: path("src/index.ts"),
        "testing/index": path("src/testing/index.ts"),
        "mui/index": path("src/mui/index.ts"),
        "shadcn/index": path("src/shadcn/index.ts"),
        styles: path("src/styles/index.css"),
      },
      formats: ["es"],
    },
    // What `light-dark()` and relative colors need; lower, and the minifier rewrites them.
    target: ["chrome125", "firefox128", "safari18"],
    cssTarget: ["chrome125", "firefox128", "safari18"],
    cssCodeSplit: true,
    sourcemap: true,
    minify: false,
    cssMinify: true,
    rolldownOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: path("src"),
        banner: clientOnly,
        entryFileNames: "[name].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
  test: {
    projects: [
      ...byLength("unit", `test/{${unitFolders.join()}}/**/*`, ".test.ts", (test) => ({
        extends: true as const,
        test: { ...test, testTimeout: 60_000 },
      })),
      // What hosts write with `cloudreve-settings-ui/testing`, the example of its page in the docs first.
      ...["jsdom", "happy-dom"].map((environment) => ({
        extends: true as const,
        test: {
          name: environment,
          environment,
          include: ["stories/docs/examples/*.test.tsx", "test/testing/dom/*.test.tsx"],
          testTimeout: 60_000,
        },
      })),
      ...byLength("model", "test/model/**/*", ".test.ts", (test) => ({
        extends: true as const,
        oxc: { jsx: { development: false } },
        test: { ...test, setupFiles: ["test/model/environment.ts"], testTimeout: 600_000 },
      })),
      {
        extends: true,
        test: { name: "embedded", include: ["test/contract/{embedded,differences}.test.ts"], testTimeout: 60_000 },
      },
      // The example of CONTRIBUTING.md, in a copy of the tree.
      {
        extends: true,
        test: {
          name: "contributing",
          include: ["test/contributing/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      // Of what `npm run build` makes.
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: ["test/ensureBuilt.mjs"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: "contract", include: ["test/contract/real.test.ts"], testTimeout: 120_000 } },
      ...byLength("browser", "test/**/*", ".browser.test.tsx", (test) => ({
        extends: true as const,
        optimizeDeps,
        plugins: [keptModules],
        test: { ...test, ...inBrowser() },
      })),
      {
        extends: true,
        optimizeDeps,
        plugins: [storybookTest({ configDir: path(".storybook") })],
        test: { name: "storybook", ...inBrowser() },
      },
      ...byLength("e2e", "test/e2e/**/*", ".test.ts", (test) => ({
        extends: true as const,
        test: {
          ...test,
          globalSetup: ["test/e2e/prepare.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Vitest needs a group of its own for a project with another number of workers.
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
});
