import { join } from "node:path";
import type { Browser } from "playwright";
import type * as testing from "../../src/testing/index";
import { builtHost, type Mode } from "./builtHost";
import type { Host, Load } from "./Host";
import { served } from "./served";
import { ada, grace } from "./shared/users";

/**
 * Builds and serves a host in the folder where the library is installed, and walks through it. Throws what is wrong.
 */
export async function checkHost(host: Host, folder: string, mode: Mode, browser: Browser, load: Load): Promise<void> {
  const root = await builtHost(host, folder, mode);
  const { createEmbeddedCloudreve } = (await load(
    join(folder, "node_modules/cloudreve-settings-ui/dist/testing/index.js"),
  )) as typeof testing;
  const cloudreve = createEmbeddedCloudreve({
    edition: "pro",
    accounts: [{ ...ada, created_at: "2024-05-04T11:00:00Z" }, grace],
  });
  const server = await served(host, root, mode, cloudreve, load);
  // A time zone (UTC+14) in which the account was created on another day: a date rendered in the server's zone would
  // fail.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    timezoneId: "Pacific/Kiritimati",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);

  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  /* eslint-disable no-console -- React reports errors of server rendering there. */
  const say = console.error;
  console.error = (...words: unknown[]) => complaints.push(words.join(" "));
  try {
    await page.goto(server.url);
    await host.walk({ page, cloudreve });
  } catch (error) {
    complaints.unshift(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  } finally {
    console.error = say;
    /* eslint-enable no-console */
    await context.close();
    await server.close();
  }
  if (complaints.length > 0) throw new Error(`In ${mode}:\n${complaints.join("\n")}`);
}
