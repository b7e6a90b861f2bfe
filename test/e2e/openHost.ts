import { inject } from "vitest";
import { chromium, type Browser, type Page } from "playwright";
import { startHost } from "../../stories/host-app/startHost";
import { createEmbeddedCloudreve, type EmbeddedCloudreve } from "../../src/testing/index";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { text } from "../../stories/worlds/pageWords";

export interface OpenHost {
  page: Page;
  browser: Browser;
  cloudreve: EmbeddedCloudreve;
  url: string;
  /** Returns the bodies of all PATCH requests that the page has sent since the last call, in order. */
  takePatches: () => unknown[];
  /** The errors and warnings of the console, and the page's uncaught errors. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Opens the demo host in Chromium, on its own embedded server, signed in as the demo user unless `signIn` is false. */
export async function openHost(
  options: { mode?: "dev" | "preview"; signIn?: boolean; cloudreve?: EmbeddedCloudreve } = {},
): Promise<OpenHost> {
  const { mode = "dev", signIn = true, cloudreve = createEmbeddedCloudreve(demoWorld()) } = options;
  const host = await startHost({ port: 0, mode, cloudreve, built: inject("builtHost") });
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });

  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const patches: unknown[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") patches.push(request.postDataJSON());
  });

  await page.goto(`${host.url}?layout=page&locale=en-US`);
  if (signIn) {
    await page.getByRole("button", { name: "Sign in as demo user" }).click();
    await page.getByRole("form", { name: text.profile.title }).waitFor();
  }
  return {
    page,
    browser,
    cloudreve,
    url: host.url,
    takePatches: () => patches.splice(0),
    complaints,
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}
