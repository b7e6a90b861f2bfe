// npm run test:mutants: plants small bugs in the core, one at a time, and lists those that no test notices.
//   npm run test:mutants -- --mutate "src/saving/**/*.ts"   one folder, or several with commas between them
// The report with every mutant in its place: .cache/mutants/report.html. What is left, and why: survivors.md.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutants/vitest.config.ts" },
  mutate: ["src/{account,api,form,saving,settings}/**/*.ts"],
  coverageAnalysis: "perTest",
  concurrency: "100%",
  // Tables and schemas are made once, when their file is loaded: slower to test, and the heart of settings/.
  ignoreStatic: false,
  warnings: { slow: false },
  tempDirName: ".cache/stryker",
  ignorePatterns: [".cache", "dist", "storybook-static", "stories", ".storybook"],
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutants/report.json" },
  htmlReporter: { fileName: ".cache/mutants/report.html" },
  thresholds: { high: 95, low: 90, break: 90 },
};
