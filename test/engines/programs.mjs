import { existsSync, readdirSync } from "node:fs";

const first = (paths) => paths.find((path) => path && existsSync(path));

/** The system's Firefox: `FIREFOX_PATH`, or where Debian puts it; undefined where there is none. */
export function findFirefox() {
  return first([process.env.FIREFOX_PATH, "/usr/bin/firefox-esr"]);
}

/** What drives WebKitGTK: its WebDriver, the browser that it drives, and the screen that this needs. */
export function findWebKit() {
  const driver = first(["/usr/bin/WebKitWebDriver"]);
  const screen = first(["/usr/bin/xvfb-run"]);
  const browser = first(
    libraries().flatMap((folder) => ["4.1", "4.0"].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)),
  );
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** A folder for each architecture, such as x86_64-linux-gnu. */
function libraries() {
  if (!existsSync("/usr/lib")) return [];
  return readdirSync("/usr/lib")
    .filter((name) => name.includes("-linux-gnu"))
    .map((name) => `/usr/lib/${name}`);
}
