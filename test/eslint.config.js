import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The layers of the README's architecture picture: each may import only those to its right. */
const layers = {
  api: ["settings", "saving", "hooks", "ui", "sections", "messages", "testing"],
  settings: ["saving", "hooks", "ui", "sections", "messages", "testing"],
  saving: ["hooks", "ui", "sections", "messages", "testing"],
  messages: ["api", "settings", "saving", "hooks", "ui", "sections", "testing"],
  ui: ["api", "settings", "saving", "hooks", "sections", "messages", "testing"],
  hooks: ["ui", "sections", "testing"],
  sections: ["testing"],
  mui: ["api", "settings", "saving", "hooks", "ui", "sections", "messages", "testing"],
  testing: ["api", "settings", "saving", "hooks", "ui", "sections", "messages"],
};

const entries = {
  group: ["**/index", "../src", "../../src"],
  message: "Nothing inside the library imports from an entry.",
};
const react = {
  group: ["react", "react-dom", "react-hook-form", "@tanstack/*", "@zag-js/*", "@radix-ui/*"],
  message: "This layer knows nothing of React: keep it pure, bind it in hooks/.",
};
const withoutReact = new Set(["api", "settings", "saving", "testing"]);

const escaped = (name) => `/\\/${name}\\//`;
const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Named exports only: file = export." };
const htmlAttribute = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Server text is text.",
};

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
            message: `${layer}/ must not import from ${name}/ (README, "Architecture").`,
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
        message: `${layer}/ must not import from ${name}/ (README, "Architecture").`,
      })),
      ...(withoutReact.has(layer)
        ? [{ selector: "ImportExpression[source.value=/^react/]", message: react.message }]
        : []),
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "storybook-static", "node_modules", ".cache", "coverage"] },
  js.configs.recommended,
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
  { files: ["**/*.tsx", "src/hooks/**/*.ts"], ...reactHooks.configs.flat["recommended-latest"] },
  ...layerRules,
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
