import { chromium, type Browser, type Page } from "playwright";
import { startHost } from "../../stories/host-app/startHost";
import { createEmbeddedCloudreve, type EmbeddedCloudreve } from "../../src/testing/index";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { chromiumArguments, findChromium } from "../chromium.mjs";

export interface OpenHost {
  page: Page;
  browser: Browser;
  cloudreve: EmbeddedCloudreve;
  url: string;
  /** The bodies of every PATCH that the page sent, in order; empties the list. */
  takePatches: () => unknown[];
  /** What the console and the page complained of. */
  complaints: string[];
  close: () => Promise<void>;
}

/** The demo host on an embedded server of its own, in Chromium, signed in as the demo user. */
export async function openHost(
  options: { mode?: "dev" | "preview"; signIn?: boolean; cloudreve?: EmbeddedCloudreve } = {},
): Promise<OpenHost> {
  const { mode = "dev", signIn = true, cloudreve = createEmbeddedCloudreve(demoWorld()) } = options;
  const host = await startHost({ port: 0, mode, cloudreve });
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

  await page.goto(host.url);
  if (signIn) {
    await page.getByRole("button", { name: "Sign in as demo user" }).click();
    await page.getByRole("form", { name: "Profile" }).waitFor();
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
