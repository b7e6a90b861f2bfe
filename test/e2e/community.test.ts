import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { openHost, type OpenHost } from "./openHost";

let host: OpenHost;

beforeAll(async () => {
  // The production build, served under the Content-Security-Policy of the README.
  host = await openHost({ mode: "preview", cloudreve: createEmbeddedCloudreve() });
});
afterAll(() => host.close());

test("a page on a community server has no membership section, not even while loading", async () => {
  const { page } = host;
  await page.getByRole("form", { name: "Version retention" }).waitFor();
  expect(await page.getByText("Membership").count()).toBe(0);
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "Profile",
    "Preferences",
    "Theme",
    "Version retention",
    "Password",
    "Two-factor authentication",
  ]);
});

test("the page is served under the Content-Security-Policy of the README, which also forbids framing", async () => {
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
  const tags = page.getByRole("form", { name: "Version retention" }).getByRole("textbox", { name: "File extensions" });
  await tags.fill("txt");
  await tags.press("Enter");
  await page.getByRole("form", { name: "Theme" }).getByRole("radio").last().check();
  await page
    .getByRole("form", { name: "Password" })
    .getByLabel("New password", { exact: true })
    .fill("correct horse battery staple");
  await page.getByText("Strong.").waitFor();
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("dialog").getByRole("img", { name: "QR code that holds the key" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(host.complaints).toEqual([]);
});
