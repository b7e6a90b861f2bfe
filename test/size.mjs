// npm run size: what the page's first load costs a host, bundled from the built package as a host would, gzip.
// 1 kB is 1,000 bytes. Prints a table; exit code 1 over budget, or where something heavy is not loaded on demand.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const { peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const peers = Object.keys(peerDependencies);
const budget = { page: 40_000, styles: 8_000 };

/** What must never be part of a first load, by a piece of its module's path. */
const onDemand = {
  "QR code": /node_modules\/uqr\//,
  "strength estimator": /node_modules\/@zxcvbn-ts\//,
  "dialog": /node_modules\/@radix-ui\/react-dialog\//,
  "tags input": /node_modules\/@zag-js\//,
  "English": /messages\/en-US\.js$/,
  "Chinese": /messages\/zh-CN\.js$/,
  "Arabic": /messages\/ar-AR\.js$/,
};

if (!isBuilt()) {
  console.log("Building the package first (npm run build): dist is missing or older than the sources…");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("The build failed (see above), so there is nothing to weigh. Put that right, then try again.");
    process.exit(1);
  }
}
const chunks = await bundle('export { AccountSettings, SettingsProvider, createCloudreveClient } from "cloudreve-settings-ui";');
const first = firstLoad(chunks);
const rows = [
  { what: "page, first load (JS)", bytes: sizeOf(first), budget: budget.page },
  { what: "styles.css", bytes: gzip(readFileSync(`${root}dist/styles.css`)), budget: budget.styles },
  ...chunks.filter((chunk) => !first.includes(chunk)).map((chunk) => ({ what: `on demand: ${chunk.name}`, bytes: sizeOf([chunk]) })),
];

console.log("Gzip, with react, react-dom, react-hook-form, zod and react-query external");
console.table(rows.map(({ what, bytes, budget: limit }) => ({ what, kB: (bytes / 1000).toFixed(1), budget: limit === undefined ? "" : `${limit / 1000}${bytes > limit ? "  OVER" : ""}` })));

const misplaced = Object.entries(onDemand).filter(([, pattern]) => first.some(({ modules }) => modules.some((id) => pattern.test(id))));
const missing = Object.entries(onDemand).filter(([, pattern]) => !chunks.some(({ modules }) => modules.some((id) => pattern.test(id))));
for (const [name] of misplaced) console.error(`${name}: is part of the first load; it must be loaded on demand.`);
for (const [name] of missing) console.error(`${name}: is in no chunk at all; has its module moved?`);
if (misplaced.length + missing.length > 0 || rows.some(({ bytes, budget: limit }) => limit !== undefined && bytes > limit)) process.exitCode = 1;

/** Whether dist was built, types and all, after the last change to what it is built from. */
function isBuilt() {
  const sources = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).map((entry) => `${entry.parentPath}/${entry.name}`);
  const changed = Math.max(...[...sources, `${root}vite.config.ts`, `${root}package.json`].map((file) => statSync(file).mtimeMs));
  return ["index.js", "styles.css", "index.d.ts"].every((file) => {
    const built = statSync(`${root}dist/${file}`, { throwIfNoEntry: false });
    return built !== undefined && built.mtimeMs >= changed;
  });
}

/** Bundles a host's import of the built package; gives its chunks. */
async function bundle(source) {
  const entry = "\0host";
  const { output } = await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "cloudreve-settings-ui": `${root}dist/index.js` } },
    plugins: [{ name: "host", resolveId: (id) => (id === "host" ? entry : undefined), load: (id) => (id === entry ? source : undefined) }],
    build: {
      write: false,
      minify: true,
      target: "es2022",
      rolldownOptions: {
        input: "host",
        preserveEntrySignatures: "strict",
        external: (id) => peers.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  });
  return output
    .filter(({ type }) => type === "chunk")
    .map(({ fileName, name, isEntry, imports, code, moduleIds }) => ({ fileName, name, isEntry, imports, code, modules: moduleIds }));
}

/** The entry and all that it imports, directly or not, before anything is shown. */
function firstLoad(chunks) {
  const found = new Set();
  const visit = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  };
  visit(chunks.find(({ isEntry }) => isEntry));
  return [...found];
}

function sizeOf(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzip(code), 0);
}

function gzip(text) {
  return gzipSync(text, { level: 9 }).length;
}
