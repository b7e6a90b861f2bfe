import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { describe, expect, test } from "vitest";
import { root } from "./pack";

const quiet = { default: { logLevel: ExtractorLogLevel.None } };

/** Returns API Extractor's report on the public surface of an entry, made from the built declarations. */
function report(entry: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  const file = join(root, "dist", entry);
  mkdirSync(join(folder, "temporary"));
  const compilerOptions = {
    module: "ESNext",
    moduleResolution: "Bundler",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    jsx: "react-jsx",
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      compiler: { overrideTsconfig: { compilerOptions, files: [file] } },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFolder: folder,
        reportTempFolder: join(folder, "temporary"),
        reportFileName: `${name}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: quiet, extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
  });
  Extractor.invoke(config, { localBuild: true, messageCallback: (message) => void (message.handled = true) });
  const text = readFileSync(join(folder, `${name}.api.md`), "utf8");
  rmSync(folder, { recursive: true });
  return text;
}

describe.each([
  ["index.d.ts", "index"],
  ["testing/index.d.ts", "testing"],
  ["mui/index.d.ts", "mui"],
  ["shadcn/index.d.ts", "shadcn"],
  ["messages/en-US.d.ts", "language"],
])("the public surface of %s", (entry, name) => {
  // After an intended change: `npm run build && npx vitest run --project package -u`, and an entry in CHANGELOG.md.
  test("equals the report in git, and has no any", async () => {
    const surface = report(entry, name);
    // The type, and not the word in a text.
    expect(surface.replaceAll(/"[^"\n]*"/g, '""')).not.toMatch(/\bany\b[;,)>\]| ]/);
    await expect(surface).toMatchFileSnapshot(join(import.meta.dirname, `${name}.api.md`));
  });
});
