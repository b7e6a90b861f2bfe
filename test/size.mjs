// npm run size: measures the library's size in a host (gzip; 1 kB is 1,000 bytes), bundled by Rolldown from the built
// package as a host would do it. Prints a table. Exits with code 1 if a budget is exceeded, if heavy code is not loaded
// on demand, if a section contains code of another one, or if a dependency is bundled twice.
//   npm run size -- --write   also writes the table into stories/docs/figures/size.md.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown, VERSION } from "rolldown";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { writeFigures } from "./writeFigures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const peers = Object.keys(peerDependencies);

const page = "AccountSettings, SettingsProvider, createCloudreveClient";
const languages = readdirSync(`${root}src/messages`).flatMap((file) => /^(..-..)\.ts$/.exec(file)?.[1] ?? []);
const sections = {
  // With the frame that cuts a picture.
  AvatarSection: { folder: "avatar", budget: 36_000 },
  ProfileSection: { folder: "profile", budget: 18_000 },
  PreferencesSection: { folder: "preferences", budget: 18_000 },
  ThemeSection: { folder: "theme", budget: 18_000 },
  VersionRetentionSection: { folder: "version-retention", budget: 18_000 },
  DeviceSection: { folder: "device", budget: 18_000 },
  PasswordSection: { folder: "password", budget: 18_500 },
  WebDavSection: { folder: "webdav", budget: 36_000 },
  StorageSection: { folder: "storage", budget: 18_000 },
  TwoFactorSection: { folder: "two-factor", budget: 33_000 },
  PasskeysSection: { folder: "passkeys", budget: 34_000 },
  ConnectedAppsSection: { folder: "connected-apps", budget: 27_000 },
  SecurityOverview: { folder: "security-overview", budget: 18_000 },
  // Leads to the form of the password, and asks before unsaved changes are left.
  SessionsSection: { folder: "sessions", uses: ["password", "unsaved-changes"], budget: 18_000 },
  // Asks before unsaved changes are left.
  LinkedIdentitiesSection: { folder: "linked-identities", uses: ["unsaved-changes"], budget: 30_500 },
  SignInActivitySection: { folder: "sign-in-activity", budget: 18_000 },
  MembershipSection: { folder: "membership", budget: 28_000 },
  FinanceSection: { folder: "finance", budget: 32_600 },
};

/** Code that must never be part of a first load, by a part of its modules' paths. */
const onDemand = {
  "QR code": /node_modules\/uqr\//,
  "strength estimator": /node_modules\/@zxcvbn-ts\//,
  dialog: /node_modules\/@radix-ui\/react-dialog\//,
  "picture's frame": /node_modules\/react-image-crop\//,
  WebAuthn: /node_modules\/@simplewebauthn\//,
  "tags input": /node_modules\/@zag-js\//,
  ...Object.fromEntries(languages.map((tag) => [`texts of ${tag}`, new RegExp(`messages/${tag}\\.js$`)])),
  "cities of time zones": /device\/cities\//,
};

try {
  ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const complaints = [];
const whole = await bundle(page, peers);
const rows = [
  { what: "page, first load", bytes: sizeOf(whole.first), budget: 40_000 },
  {
    what: "page, first load, with every peer but React",
    bytes: sizeOf((await bundle(page, ["react", "react-dom"])).first),
    budget: 78_000,
  },
  { what: "styles.css", bytes: gzip(readFileSync(`${root}dist/styles.css`)), budget: 12_200 },
];
for (const [name, { folder, uses = [], budget }] of Object.entries(sections)) {
  const { first, later } = await bundle(name, peers);
  // A section whose main code is in its dialogs is measured with them, but without the QR code's encoder.
  const dialogs =
    budget > 20_000 ? later.filter(({ modules }) => !modules.some((id) => onDemand["QR code"].test(id))) : [];
  rows.push({
    what: `${name} alone${dialogs.length > 0 ? ", its dialogs opened" : ""}`,
    bytes: sizeOf([...first, ...dialogs]),
    budget,
  });
  const others = [...first, ...later]
    .flatMap(({ modules }) => modules)
    .filter(
      (id) =>
        /dist\/sections\/[^/]+\//.test(id) &&
        ![folder, ...uses, "frame", "dialogs"].some((own) => id.includes(`/sections/${own}/`)),
    );
  if (others.length > 0) complaints.push(`${name} brings parts of other sections along: ${others.join(", ")}`);
}
const later = whole.later.map((chunk) => ({ what: `on demand: ${nameOf(chunk)}`, bytes: sizeOf([chunk]) }));
rows.push(...later.sort((one, other) => one.what.localeCompare(other.what, "en")));

console.log(
  "Gzip, minified; with react, react-dom, react-hook-form, zod and react-query external except where a row says otherwise",
);
console.table(
  rows.map(({ what, bytes, budget }) => ({
    what,
    kB: (bytes / 1000).toFixed(1),
    budget: budget === undefined ? "" : `${budget / 1000}${bytes > budget ? "  OVER" : ""}`,
  })),
);

if (process.argv.includes("--write")) {
  const table = [
    "| what | kB | budget |",
    "| --- | ---: | ---: |",
    ...rows.map(
      ({ what, bytes, budget }) =>
        `| ${what} | ${(bytes / 1000).toFixed(1)} | ${budget === undefined ? "" : budget / 1000} |`,
    ),
    "",
    `Rolldown ${VERSION}, ${new Date().toISOString().slice(0, 10)}.`,
  ].join("\n");
  writeFigures("size.md", "size", table);
}

for (const [name, pattern] of Object.entries(onDemand)) {
  if (whole.first.some(({ modules }) => modules.some((id) => pattern.test(id))))
    complaints.push(`${name}: is part of the first load; it must be loaded on demand.`);
  if (!whole.later.some(({ modules }) => modules.some((id) => pattern.test(id))))
    complaints.push(`${name}: is in no chunk at all; has its module moved?`);
}
for (const name of twice([...whole.first, ...whole.later].flatMap(({ modules }) => modules)))
  complaints.push(`${name}: is there twice.`);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0 || rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget))
  process.exitCode = 1;

/**
 * Bundles a host that uses these exports. Returns the chunks that it loads first, and those that it loads on demand.
 */
async function bundle(names, external) {
  const source = `import { ${names} } from "cloudreve-settings-ui"; globalThis.host = { ${names} };`;
  const build = await rolldown({
    cwd: root,
    input: "host",
    logLevel: "silent",
    platform: "browser",
    resolve: { alias: { "cloudreve-settings-ui": `${root}dist/index.js` } },
    plugins: [
      {
        name: "host",
        resolveId: (id) => (id === "host" ? "\0host" : undefined),
        load: (id) => (id === "\0host" ? source : undefined),
      },
    ],
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await build.generate({ format: "es", minify: true });
  const chunks = output
    .filter(({ type }) => type === "chunk")
    .map(({ fileName, name, isEntry, imports, code, moduleIds }) => ({
      fileName,
      name,
      isEntry,
      imports,
      code,
      modules: moduleIds,
    }));
  const first = firstLoad(chunks);
  return { first, later: chunks.filter((chunk) => !first.includes(chunk)) };
}

/** Returns the name of a chunk. A language has two with the same name: its texts, and its names of cities. */
function nameOf({ name, modules }) {
  if (modules.some((id) => id.includes("/device/cities/"))) return `${name}, cities`;
  return languages.includes(name) ? `${name}, texts` : name;
}

/** Returns the entry chunk and all chunks that it imports statically, directly or not. */
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

/** Returns the packages that are bundled from more than one folder. */
function twice(modules) {
  const folders = new Map();
  for (const id of modules) {
    const [, folder, name] = /(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];
    if (name) folders.set(name, (folders.get(name) ?? new Set()).add(folder));
  }
  return [...folders].filter(([, places]) => places.size > 1).map(([name]) => name);
}

function sizeOf(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzip(code), 0);
}

function gzip(text) {
  return gzipSync(text, { level: 9 }).length;
}
