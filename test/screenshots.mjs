// npm run screenshots: takes the README's pictures. The page in the built demo host (light, dark, right to left, wide,
// narrow), and the page in other hosts' looks from the static Storybook.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { startStaticStorybook } from "./staticStorybook.mjs";

const folder = new URL("../stories/pictures/", import.meta.url);
await mkdir(folder, { recursive: true });

// Loaded by Vite, because Node 20 cannot run TypeScript.
const { module } = await runnerImport(fileURLToPath(new URL("../stories/host-app/startHost.ts", import.meta.url)), {
  configFile: false,
});
const host = await module.startHost({ port: 0, mode: "preview" });
const url = host.url;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });

const views = [
  { name: "wide-light", width: 1280, scheme: "light", locale: "en-US" },
  { name: "wide-dark", width: 1280, scheme: "dark", locale: "en-US" },
  { name: "wide-rtl", width: 1280, scheme: "light", locale: "ar-AR" },
  { name: "narrow-light", width: 360, scheme: "light", locale: "en-US" },
  { name: "narrow-dark", width: 360, scheme: "dark", locale: "en-US" },
  { name: "narrow-rtl", width: 360, scheme: "light", locale: "ar-AR" },
  { name: "wide-rtl-dark", width: 1280, scheme: "dark", locale: "ar-AR" },
  { name: "narrow-rtl-dark", width: 360, scheme: "dark", locale: "ar-AR" },
];

for (const { name, width, scheme, locale } of views) {
  const page = await open({ width, scheme, locale });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, fullPage: true });
  await page.context().close();
  console.log(`stories/pictures/${name}.png`);
}

for (const scheme of ["light", "dark"]) {
  const page = await open({ width: 1280, scheme, locale: "en-US" });
  await states(page);
  await page.screenshot({ path: new URL(`states-${scheme}.png`, folder).pathname, fullPage: true });
  console.log(`stories/pictures/states-${scheme}.png`);
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("img", { name: "QR code that holds the key" }).waitFor();
  await page.getByLabel("Code", { exact: true }).pressSequentially("492");
  await page.screenshot({ path: new URL(`dialog-${scheme}.png`, folder).pathname });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.screenshot({ path: new URL(`dialog-narrow-${scheme}.png`, folder).pathname });
  console.log(`stories/pictures/dialog-${scheme}.png`);
  await page.context().close();
}

await host.close();

const storybook = await startStaticStorybook();
const stories = [
  ...["mui", "loud"].flatMap((look) =>
    ["light", "dark"].flatMap((scheme) => [
      { name: `${look}-wide-${scheme}`, width: 1280, look, scheme, story: "page-accountsettings--community" },
      { name: `${look}-narrow-${scheme}`, width: 360, look, scheme, story: "page-accountsettings--community" },
    ]),
  ),
  { name: "pseudo-narrow", width: 360, look: "plain", scheme: "light", story: "languages-pseudo-localized--narrow" },
];
for (const { name, width, look, scheme, story } of stories) {
  const page = await newPage({ width, scheme });
  await page.goto(
    `${storybook.address}iframe.html?id=${story}&viewMode=story&globals=look:${look};scheme:${scheme};a11y.manual:!true`,
  );
  await isLoaded(page);
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, fullPage: true });
  await page.context().close();
  console.log(`stories/pictures/${name}.png`);
}
await storybook.stop();
await browser.close();

async function newPage({ width, scheme }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  return context.newPage();
}

async function open({ width, scheme, locale }) {
  const page = await newPage({ width, scheme });
  await page.goto(`${url}?locale=${locale}`);
  await page.locator("[data-demo-sign-in]").click();
  await isLoaded(page);
  return page;
}

async function isLoaded(page) {
  await page.locator("form.cr-section").first().waitFor();
  await page.locator(".cr-skeleton").first().waitFor({ state: "detached" });
  await page.locator(".cr-tags-input").waitFor();
  await page.waitForTimeout(300);
}

/** Puts sections into various states: dirty, saved, refused, an invalid extension, a password with its strength. */
async function states(page) {
  const profile = page.getByRole("form", { name: "Profile" });
  await profile.getByLabel("Display name").fill("x".repeat(271));
  await profile.getByRole("button", { name: "Save" }).click();
  const preferences = page.getByRole("form", { name: "Preferences" });
  await preferences.getByRole("switch", { name: "Sync view settings" }).click();
  await preferences.getByRole("button", { name: "Save" }).click();
  await preferences.getByText("Saved").waitFor();
  await page.getByRole("form", { name: "Theme" }).getByRole("radio").nth(2).check();
  const retention = page.getByRole("form", { name: "Version retention" });
  await retention.getByRole("checkbox", { name: "Unlimited" }).check();
  await retention.getByRole("textbox", { name: "File extensions" }).fill("../x");
  await retention.getByRole("textbox", { name: "File extensions" }).press("Enter");
  const password = page.getByRole("form", { name: "Password" });
  await password.getByLabel("Current password").fill("not-my-pass");
  await password.getByLabel("New password", { exact: true }).fill("battery-staple-1815");
  await password.getByLabel("Confirm new password").fill("battery-staple-1815");
  await password.getByRole("button", { name: "Save" }).click();
  await password.getByText("This is not your current password.").waitFor();
  await page.waitForTimeout(400);
}
