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

/** Imports a TypeScript module by Vite, because Node 20 cannot run it. */
async function load(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (await runnerImport(file, { configFile: false })).module;
}

const { messages: text } = await load("src/messages/en-US.ts");
const { startHost } = await load("stories/host-app/startHost.ts");
const host = await startHost({ port: 0, mode: "preview" });
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
  const page = await openGroups({ width, scheme, locale });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, fullPage: true });
  await page.context().close();
  console.log(`stories/pictures/${name}.png`);
}

for (const scheme of ["light", "dark"]) {
  const page = await open({ width: 1280, scheme, locale: "en-US" });
  await states(page);
  // The bar sticks to the window's bottom: at the page's end that is below the last section.
  await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
  await page.screenshot({ path: new URL(`states-${scheme}.png`, folder).pathname, fullPage: true });
  console.log(`stories/pictures/states-${scheme}.png`);
  await page.getByRole("button", { name: text.twoFactor.turnOn }).click();
  await page.getByRole("img", { name: text.twoFactor.enable.qrLabel }).waitFor();
  await page.getByLabel(text.twoFactor.code, { exact: true }).pressSequentially("492");
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

/** Opens the page in groups: the preferences beside the list, or the list alone where there is no room for both. */
async function openGroups({ width, scheme, locale }) {
  const page = await newPage({ width, scheme });
  await page.goto(`${url}?locale=${locale}`);
  await page.locator("[data-demo-sign-in]").click();
  const group = page.locator('[data-group="preferences"]');
  await group.waitFor();
  if (width > 600) {
    await group.click();
    await page.evaluate("document.activeElement.blur()");
    await isLoaded(page);
  }
  // Not over what stands where the button to sign in was.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  return page;
}

async function open({ width, scheme, locale }) {
  const page = await newPage({ width, scheme });
  await page.goto(`${url}?layout=page&locale=${locale}`);
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
  const form = ({ title }) => page.getByRole("form", { name: title });
  const preferences = form(text.preferences);
  await preferences.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await preferences.getByRole("button", { name: text.actions.save }).click();
  await preferences.getByText(text.state.saved).waitFor();
  const profile = form(text.profile);
  await profile.getByLabel(text.profile.nick.label).fill("x".repeat(271));
  await profile.getByRole("button", { name: text.actions.save }).click();
  await form(text.theme).getByRole("radio").nth(2).check();
  const retention = form(text.versionRetention);
  await retention.getByRole("checkbox", { name: text.versionRetention.version_retention_max.unlimited }).check();
  const extensions = retention.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
  await extensions.fill("../x");
  await extensions.press("Enter");
  const password = form(text.password);
  await password.getByRole("button", { name: text.password.changeName }).click();
  await password.getByLabel(text.password.current_password.label, { exact: true }).fill("not-my-pass");
  await password.getByLabel(text.password.new_password.label, { exact: true }).fill("battery-staple-1815");
  await password.getByLabel(text.password.confirm_new_password.label).fill("battery-staple-1815");
  // The name above cannot be saved first.
  await password.getByRole("switch").uncheck();
  // The bar saves all, and Enter this section alone.
  await password.getByLabel(text.password.confirm_new_password.label).press("Enter");
  await password.getByText(text.issues.currentPasswordWrong).waitFor();
  await page.waitForTimeout(400);
}
