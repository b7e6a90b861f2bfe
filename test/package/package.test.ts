import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack, root, type Packed } from "./pack";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, unknown>;
};
const program = (name: string) => join(root, "node_modules/.bin", name);

describe("the packed library", () => {
  let packed: Packed;
  beforeAll(() => void (packed = pack()));
  afterAll(() => rmSync(dirname(packed.tarball), { recursive: true }));

  test("contains the build and the documents, and no test, story or source", () => {
    const paths = packed.files.map(({ path }) => path);
    const others = paths.filter((path) => !path.startsWith("dist/"));
    expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "package.json"]);
    expect(
      paths.filter(
        (path) =>
          /(stories|test|\.test\.|\.tsx?$)/.test(path.replace(/^dist\/testing\//, "dist/")) && !path.endsWith(".d.ts"),
      ),
    ).toEqual([]);
    for (const entry of ["index", "testing/index", "mui/index", "shadcn/index", "messages/en-US"])
      for (const ending of ["js", "d.ts"]) expect(paths).toContain(`dist/${entry}.${ending}`);
    // Entries that only re-export have no source map.
    for (const module of ["sections/profile/ProfileSection", "api/createCloudreveClient", "messages/en-US"])
      expect(paths).toContain(`dist/${module}.js.map`);
    expect(paths).toContain("dist/styles.css");
  });

  test("is built for production, and contains no path of this machine", () => {
    const built = packed.files.map(({ path }) => path).filter((path) => /\.(js|map|d\.ts|css)$/.test(path));
    const odd = built.filter((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return text.includes("react/jsx-dev-runtime") || text.includes(root);
    });
    expect(odd).toEqual([]);
  });

  // Half of it is source maps. Only installing depends on this: `npm run size` limits what users download.
  test("is no larger than 1,700 kB", () => {
    expect(packed.size).toBeLessThan(1_700_000);
  });

  test("passes publint", async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: Uint8Array.from(readFileSync(packed.tarball)).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("passes attw: every ESM resolver finds its types", () => {
    const entries = Object.keys(manifest.exports)
      .map((entry) => entry.slice(2) || ".")
      .filter((entry) => entry !== "package.json");
    const { status, stdout } = spawnSync(
      program("attw"),
      [packed.tarball, "--profile", "esm-only", "--entrypoints", ...entries, "--no-color"],
      { encoding: "utf8" },
    );
    // Resolutions from before ES modules are not checked, nor is `require`, which Node 20.19 can do with ESM.
    for (const entry of entries) expect(stdout).toContain(`"${join("cloudreve-settings-ui", entry)}"`);
    expect(stdout).not.toMatch(/^(node16 \(from ESM\)|bundler): (?!🟢)/m);
    expect(status).toBe(0);
  });

  test("exports exactly the languages in src/messages under ./languages/", () => {
    const texts = readdirSync(join(root, "src/messages")).flatMap(
      (name) => /^([a-z]{2}-[A-Z]{2})\.ts$/.exec(name)?.[1] ?? [],
    );
    expect(Object.keys(manifest.exports).filter((entry) => entry.startsWith("./languages/"))).toEqual(
      texts.sort().map((tag) => `./languages/${tag}`),
    );
  });

  test("marks modules with components and hooks as client modules for React Server Components", () => {
    for (const entry of ["sections/profile/ProfileSection", "provider/SettingsProvider"])
      expect(readFileSync(join(root, `dist/${entry}.js`), "utf8")).toMatch(/^"use client";/);
    // Entries, the client, the embedded server and the languages also run on a server.
    for (const entry of [
      "index",
      "api/createCloudreveClient",
      "testing/index",
      "mui/index",
      "shadcn/index",
      "messages/en-US",
    ])
      expect(readFileSync(join(root, `dist/${entry}.js`), "utf8")).not.toContain("use client");
  });
});

test("passes knip: no file, export or dependency is unused", () => {
  const { status, stdout } = spawnSync(
    program("knip"),
    ["--config", join(import.meta.dirname, "knip.json"), "--no-progress"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout.trim()).toBe("");
  expect(status).toBe(0);
});

test("all dependencies have licenses that are compatible with MIT", () => {
  const compatible = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "CC0-1.0", "Unlicense"];
  const said = execFileSync("npm", ["query", ":root > .prod, :root > .prod *"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const runtime = (JSON.parse(said) as { name: string; license?: string; peer: boolean }[]).filter(({ peer }) => !peer);
  expect(runtime.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  expect(
    runtime
      .filter(({ license }) => !compatible.includes(license ?? ""))
      .map(({ name, license }) => `${name}: ${license ?? "none"}`),
  ).toEqual([]);
});

test("CHANGELOG.md has a section for this version", () => {
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(`## ${manifest.version}`);
});
