import { existsSync, readdirSync } from "node:fs";

const first = (paths) => paths.find((path) => path && existsSync(path));

/** Returns the path of Firefox: `FIREFOX_PATH` or Debian's; undefined if there is none. */
export function findFirefox() {
  return first([process.env.FIREFOX_PATH, "/usr/bin/firefox-esr"]);
}

/**
 * Returns the programs that run WebKitGTK: its WebDriver, its browser, and the virtual screen that this needs;
 * undefined if one of them is missing.
 */
export function findWebKit() {
  const driver = first(["/usr/bin/WebKitWebDriver"]);
  const screen = first(["/usr/bin/xvfb-run"]);
  const browser = first(
    libraries().flatMap((folder) => ["4.1", "4.0"].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)),
  );
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Returns the library folders of Debian's architectures, such as /usr/lib/x86_64-linux-gnu. */
function libraries() {
  if (!existsSync("/usr/lib")) return [];
  return readdirSync("/usr/lib")
    .filter((name) => name.includes("-linux-gnu"))
    .map((name) => `/usr/lib/${name}`);
}
