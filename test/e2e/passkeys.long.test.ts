import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CDPSession, Page } from "playwright";
import { text } from "../../stories/worlds/pageWords";
import { openHost, type OpenHost } from "./openHost";

// Chromium makes real passkeys with its virtual authenticator, in the production build under the policy of SECURITY.md.

const words = text.passkeys;
let host: OpenHost;
let page: Page;
let devTools: CDPSession;
let authenticatorId: string;

beforeAll(async () => {
  host = await openHost({ mode: "preview" });
  page = host.page;
  devTools = await page.context().newCDPSession(page);
  await devTools.send("WebAuthn.enable");
});
afterAll(() => host.close());
afterEach(() => {
  expect(host.complaints.splice(0)).toEqual([]);
});

const section = () => page.getByRole("region", { name: words.title, exact: true });
const dialog = () => page.getByRole("dialog");
const rows = () => section().getByRole("listitem").locator("bdi").allInnerTexts();
const foot = () => section().locator(".cr-foot").getByRole("status");

/** The ids that the authenticator keeps, in standard base64. */
async function kept(): Promise<string[]> {
  const { credentials } = await devTools.send("WebAuthn.getCredentials", { authenticatorId });
  return credentials.map(({ credentialId }) => credentialId);
}

async function plugIn({ hasResidentKey = true } = {}): Promise<void> {
  ({ authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
}

async function add(name: string): Promise<void> {
  await section().getByRole("button", { name: words.add, exact: true }).click();
  await dialog().getByLabel(words.adding.name, { exact: true }).fill(name);
  await dialog().getByRole("button", { name: words.adding.submit, exact: true }).click();
}

async function closeDialog(): Promise<void> {
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
}

describe("with an authenticator in the device", () => {
  beforeAll(() => plugIn());
  afterAll(() => devTools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }));

  test("a passkey is made for the site, stored under its name, and listed", async () => {
    await section().getByText(words.none).waitFor();
    await add("Ada’s laptop");
    await dialog().waitFor({ state: "detached" });
    await expect.poll(() => foot().innerText()).toBe(words.wasAdded("Ada’s laptop"));
    await expect.poll(rows).toEqual(["Ada’s laptop"]);
    const [passkey] = host.cloudreve.account().passkeys;
    expect(passkey).toMatchObject({ name: "Ada’s laptop" });
    expect(await kept()).toEqual([passkey?.id]);
  });

  test("a second one for the same account is not made there: the device has one", async () => {
    await add("Twice");
    await expect.poll(() => dialog().getByRole("alert").innerText()).toBe(words.problems.alreadyHere);
    await closeDialog();
    expect(host.cloudreve.account().passkeys).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  test("a removed one is gone from the server, and from the device by the browser's own means", async () => {
    await section()
      .getByRole("button", { name: words.removeNamed("Ada’s laptop"), exact: true })
      .click();
    await dialog().getByRole("button", { name: words.removing.submit, exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    await section().getByText(words.none).waitFor();
    expect(host.cloudreve.account().passkeys).toEqual([]);
    await expect.poll(kept).toEqual([]);
    expect(await section().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("what is not stored is taken back from the device", async () => {
    const recover = host.cloudreve.fail({ method: "POST", path: "/user/authn" }, { code: 40025, msg: "refused" });
    await add("Refused");
    await expect
      .poll(() => dialog().getByRole("alert").innerText())
      .toBe(words.adding.failed(text.errors.codes[40025]));
    await expect.poll(kept).toEqual([]);
    recover();
    await closeDialog();
  });

  test("the keyboard alone adds and removes one", async () => {
    await section().getByRole("button", { name: words.add, exact: true }).focus();
    await page.keyboard.press("Enter");
    await dialog().waitFor();
    await expect
      .poll(() =>
        dialog()
          .getByLabel(words.adding.name, { exact: true })
          .evaluate((box) => box === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "detached" });
    await expect.poll(async () => (await rows()).length).toBe(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "detached" });
    await section().getByText(words.none).waitFor();
  });
});

test("an authenticator that cannot keep a passkey adds none: Chromium does not tell the reason", async () => {
  await plugIn({ hasResidentKey: false });
  await add("Old key");
  await expect.poll(() => dialog().getByRole("alert").innerText()).toBe(words.problems.canceled);
  await closeDialog();
  expect(host.cloudreve.account().passkeys).toEqual([]);
  await devTools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
});

test("a page on another host says where passkeys are added", async () => {
  const other = await openHost({ mode: "preview" });
  await other.page.goto(`${other.url.replace("localhost", "127.0.0.1")}?layout=page`);
  await other.page.getByRole("button", { name: "Sign in as demo user" }).click();
  await other.page
    .getByRole("region", { name: words.title, exact: true })
    .getByRole("button", { name: words.add })
    .click();
  await other.page.getByRole("dialog").getByRole("button", { name: words.adding.submit, exact: true }).click();
  await expect
    .poll(() => other.page.getByRole("dialog").getByRole("alert").innerText())
    .toBe(words.problems.otherSite("localhost"));
  await other.close();
});
