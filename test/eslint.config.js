import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { noImportCircle } from "./lint/noImportCircle.mjs";

/** The layers of the architecture picture (CONTRIBUTING.md), each with all that it may import from. */
const mayImport = {
  browser: [],
  text: [],
  api: [],
  settings: ["api", "text"],
  messages: ["api", "settings", "browser"],
  account: ["settings", "api", "browser"],
  saving: ["account", "settings", "api", "browser"],
  form: ["saving", "account", "settings", "api", "browser"],
  ui: ["styles", "browser", "text"],
  hooks: ["form", "saving", "account", "settings", "api", "messages", "styles", "browser"],
  provider: ["hooks", "form", "saving", "account", "settings", "api", "messages", "styles", "browser"],
  sections: ["hooks", "form", "saving", "account", "settings", "api", "messages", "styles", "browser", "text", "ui"],
  styles: [],
  mui: ["styles"],
  shadcn: ["styles"],
  testing: [],
};
const layers = Object.fromEntries(
  Object.entries(mayImport).map(([layer, allowed]) => [
    layer,
    Object.keys(mayImport).filter((other) => other !== layer && !allowed.includes(other)),
  ]),
);

const entries = {
  group: ["**/index", "../src", "../../src"],
  message: "Nothing inside the library imports from an entry.",
};
const react = {
  group: ["react", "react-dom", "react-hook-form", "@zag-js/*", "@radix-ui/*"],
  message: "This layer knows nothing of React: keep it pure, bind it in hooks/.",
};
const withoutReact = new Set([
  "browser",
  "text",
  "api",
  "settings",
  "messages",
  "account",
  "saving",
  "form",
  "testing",
]);

const escaped = (name) => `/\\/${name}\\//`;
const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Named exports only: file = export." };
const htmlAttribute = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Server text is text.",
};

/** The browser's APIs that the files of src/browser named below guard. */
const browserApis = [
  "BroadcastChannel",
  "CSS",
  "IntersectionObserver",
  "Intl",
  "MessageChannel",
  "MutationObserver",
  "Notification",
  "PerformanceObserver",
  "ResizeObserver",
  "TextDecoder",
  "TextEncoder",
  "URL",
  "URLSearchParams",
  "Worker",
  "caches",
  "cookieStore",
  "crypto",
  "getSelection",
  "history",
  "indexedDB",
  "localStorage",
  "location",
  "matchMedia",
  "navigation",
  "navigator",
  "performance",
  "reportError",
  "requestAnimationFrame",
  "requestIdleCallback",
  "sessionStorage",
  "structuredClone",
  "visualViewport",
];
const touch =
  "A browser may lack it, or it may fail: use it only in src/browser/apis.ts, or in a file beside it for the APIs of few parts.";

const layerRules = Object.entries(layers).map(([layer, forbidden]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          entries,
          ...forbidden.map((name) => ({
            group: [`../${name}/*`, `../**/${name}/*`],
            message: `${layer}/ must not import from ${name}/ (CONTRIBUTING.md, "Architecture").`,
          })),
          ...(withoutReact.has(layer) ? [react] : []),
        ],
      },
    ],
    "no-restricted-syntax": [
      "error",
      noDefaultExport,
      htmlAttribute,
      // The same for what is loaded on demand.
      ...forbidden.map((name) => ({
        selector: `ImportExpression[source.value=${escaped(name)}]`,
        message: `${layer}/ must not import from ${name}/ (CONTRIBUTING.md, "Architecture").`,
      })),
      ...(withoutReact.has(layer)
        ? [{ selector: "ImportExpression[source.value=/^react/]", message: react.message }]
        : []),
    ],
  },
}));

export default tseslint.config(
  // The packages of the last three hosts are not installed here: rules with types cannot judge their code.
  {
    ignores: [
      "dist",
      "storybook-static",
      "node_modules",
      ".cache",
      "coverage",
      "test/hosts/next",
      "test/hosts/official",
      "test/hosts/parts",
    ],
  },
  js.configs.recommended,
  // Prettier wraps code, but no comments.
  {
    rules: { "max-len": ["error", { code: 1_000, comments: 120, ignoreUrls: true, ignorePattern: "eslint-disable" }] },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "no-restricted-syntax": ["error", noDefaultExport],
      "no-console": "error",
    },
  },
  { files: ["**/*.tsx", "src/{hooks,provider,sections}/**/*.ts"], ...reactHooks.configs.flat["recommended-latest"] },
  ...layerRules,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/browser/{apis,intl,keepText,momentFormat,money,percent,pictures,storedTexts,timeZones,userAgent,webAuthn}.ts",
      "src/testing/**",
    ],
    rules: {
      "no-restricted-globals": ["error", ...browserApis.map((name) => ({ name, message: touch }))],
      "no-restricted-properties": [
        "error",
        ...["window", "globalThis", "self"].flatMap((object) =>
          browserApis.map((property) => ({ object, property, message: touch })),
        ),
        ...["scrollIntoView", "checkVisibility", "toLocaleString", "toLocaleDateString", "localeCompare"].map(
          (property) => ({ property, message: touch }),
        ),
        { object: "document", property: "cookie", message: touch },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { local: { rules: { "no-import-circle": noImportCircle } } },
    rules: { "local/no-import-circle": "error" },
  },
  {
    // Tools that are configured by a default export, and Storybook's own format.
    files: [
      "vite.config.ts",
      "test/mutants/vitest.config.ts",
      ".storybook/**",
      "stories/**/*.stories.tsx",
      "stories/**/vite.config.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        AbortSignal: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        window: "readonly",
      },
    },
  },
);
