// Installs missing packages and programs before every command that needs them. Uses only Node's own modules, because it
// runs before node_modules exists.
//   --browser   also installs Chromium, from the system's packages
//   --fonts     also installs the fonts of the screenshots
//   --engines   also installs Firefox and WebKit, from the system's packages
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";
import { findFirefox, findWebKit } from "./engines/programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}node_modules/.set-up-from`;

checkNode();
installPackages();
if (process.argv.includes("--browser")) installChromium();
if (process.argv.includes("--fonts")) installFonts();
if (process.argv.includes("--engines")) installEngines();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Node ${process.versions.node} is too old: this project needs Node 20.19 or newer. Install it from https://nodejs.org and try again.`,
  );
}

/** Runs `npm ci`, unless node_modules was made from the current lock file. */
function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(`${root}package-lock.json`))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages (npm ci), once for each package-lock.json…");
  const { status, stderr, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["inherit", "inherit", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (stderr) console.error(stderr.trimEnd());
  if (error)
    fail(
      `npm could not be started (${error.message}). It comes with Node: reinstall Node from https://nodejs.org, then try again.`,
    );
  if (status !== 0) fail(adviceOn(stderr));
  writeFileSync(stamp, lock);
}

/** Returns advice for a failed `npm ci`, based on npm's error code. */
function adviceOn(output) {
  if (/E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH)|ENOTCACHED|network/.test(output)) {
    return "The npm registry could not be reached. Check the connection (and npm's proxy settings: npm config get proxy), then try again.";
  }
  if (/EUSAGE/.test(output))
    return "package.json and package-lock.json do not fit each other. Run npm install, look at the change, then try again.";
  if (/E(ACCES|PERM|ROFS)/.test(output))
    return `npm may not write to ${root}node_modules. Make it yours (or delete it), then try again.`;
  if (/ENOSPC/.test(output)) return "The disk is full. Free some space, then try again.";
  return "npm ci failed for the reason above. Put that right, then try again.";
}

function installChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    fail(`CHROMIUM_PATH=${named}: there is no such file. Correct it, or unset it to take the system's Chromium.`);
  if (findChromium()) return;
  console.log("Installing Chromium from the system's packages, for the tests that run in a browser…");
  install(["chromium"]);
  if (!findChromium())
    fail(
      "The package chromium is there now, but no Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and try again.",
    );
}

function installFonts() {
  const missing = ["fonts-inter", "fonts-noto-core", "fonts-noto-cjk"].filter(
    (name) => spawnSync("dpkg", ["-s", name]).status !== 0,
  );
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(", ")} from the system's packages, for the screenshots…`);
  install(missing);
}

function installEngines() {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named))
    fail(`FIREFOX_PATH=${named}: there is no such file. Correct it, or unset it to take the system's Firefox.`);
  const missing = [
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(findWebKit() ? [] : ["webkit2gtk-driver", "xvfb", "xauth"]),
  ];
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} from the system's packages, for the walk through three engines…`);
  install(missing);
  if (!findFirefox())
    fail(
      "The package firefox-esr is there now, but no Firefox was found. Install Firefox, or set FIREFOX_PATH to its program, and try again.",
    );
  if (!findWebKit())
    fail(
      "The package webkit2gtk-driver is there now, but no WebKitWebDriver with its MiniBrowser was found. Debian 12 or newer has them.",
    );
}

/** Installs packages of Debian or Ubuntu, as root or with a `sudo` that asks for no password. Exits if that fails. */
function install(names) {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...words) => {
    const [program, ...rest] = [...prefix, ...words];
    return (
      spawnSync(program, rest, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  if (run("apt-get", "update", "-qq") && run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...names))
    return;
  fail(
    `Could not install ${names.join(" and ")}. On Debian or Ubuntu run: sudo apt-get update && sudo apt-get install -y ${names.join(" ")}. Elsewhere, install it your system's way, and try again.`,
  );
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
