import { chromium, type Browser, type BrowserContext } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import type { SectionId } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { startHost, type RunningHost } from "../../stories/host-app/startHost";
import { text } from "../../stories/worlds/pageWords";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { formOf, nickOf } from "./forms";

/** Serves the demo host on this server for the tests of a file. Returns the functions that open tabs of it. */
export function tabsOn(cloudreve: EmbeddedCloudreve) {
  let host: RunningHost;
  let browser: Browser;

  beforeAll(async () => {
    host = await startHost({ port: 0, mode: "preview", cloudreve, built: inject("builtHost") });
    browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  // Reduced motion, because rendering animations in two tabs takes most of the machine.
  const newContext = () =>
    browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", reducedMotion: "reduce" });

  /** Opens the demo host in a new tab. Each tab signs in itself, because the host keeps its session in memory. */
  async function openTab(context: BrowserContext) {
    const page = await context.newPage();
    const patches: unknown[] = [];
    page.on("request", (request) => {
      if (request.method() === "PATCH") patches.push(request.postDataJSON());
    });
    await page.goto(`${host.url}?layout=page&locale=en-US`);
    await page.getByRole("button", { name: "Sign in as demo user" }).click();
    const section = (id: SectionId) => formOf(page, id);
    const name = nickOf(page);
    // The name comes from another answer than the version retention.
    await Promise.all([section("versionRetention").waitFor(), name.waitFor()]);
    return {
      page,
      section,
      name,
      shares: section("profile").getByLabel(text.profile.share_links_in_profile.label),
      sync: section("preferences").getByRole("switch", { name: text.preferences.disable_view_sync.label }),
      /** Returns the bodies of all PATCH requests that this tab has sent since the last call. */
      takePatches: () => patches.splice(0),
      /** Holds this tab's PATCH requests back. Returns a function that releases them. */
      holdPatches: async () => {
        let release: () => void = () => undefined;
        const released = new Promise<void>((resolve) => (release = resolve));
        await page.route("**/api/v4/user/setting", async (route) => {
          if (route.request().method() === "PATCH") await released;
          await route.continue();
        });
        return async () => {
          release();
          await page.unrouteAll({ behavior: "wait" });
        };
      },
    };
  }

  return { newContext, openTab };
}
export type Tab = Awaited<ReturnType<ReturnType<typeof tabsOn>["openTab"]>>;
