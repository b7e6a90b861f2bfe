import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { formOf } from "./forms";
import { openHost, type OpenHost } from "./openHost";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";

let host: OpenHost;

beforeAll(async () => {
  // The production build, served under the Content-Security-Policy of SECURITY.md.
  host = await openHost({ mode: "preview", cloudreve: createEmbeddedCloudreve() });
});
afterAll(() => host.close());

test("a page on a community server has no section of Pro, not even while loading", async () => {
  const { page } = host;
  await formOf(page, "versionRetention").waitFor();
  for (const { title } of [text.membership, text.finance]) expect(await page.getByText(title).count()).toBe(0);
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    text.avatar.title,
    text.profile.title,
    text.preferences.title,
    text.theme.title,
    text.versionRetention.title,
    text.device.title,
    text.securityOverview.title,
    text.password.title,
    text.twoFactor.title,
    text.passkeys.title,
    text.sessions.title,
    text.connectedApps.title,
    text.storage.title,
  ]);
});

test("the page is served under the Content-Security-Policy of SECURITY.md, which also forbids framing", async () => {
  const policy = (await fetch(host.url)).headers.get("Content-Security-Policy");
  expect(policy?.split("; ")).toEqual([
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
  ]);
});

test("dialogs, tags and previews work under default-src 'self' without errors or warnings", async () => {
  const { page } = host;
  const tags = formOf(page, "versionRetention").getByRole("textbox", {
    name: text.versionRetention.version_retention_ext.label,
  });
  await tags.fill("txt");
  await tags.press("Enter");
  await formOf(page, "theme").getByRole("radio").last().check();
  await openPassword(formOf(page, "password"));
  await formOf(page, "password")
    .getByLabel(text.password.new_password.label, { exact: true })
    .fill("correct horse battery staple");
  await page.getByText(text.password.strength.scores[4]).waitFor();
  await page.getByRole("button", { name: text.twoFactor.turnOn }).click();
  await page.getByRole("dialog").getByRole("img", { name: text.twoFactor.enable.qrLabel }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(host.complaints).toEqual([]);
});
