import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Page } from "playwright";
import { createEmbeddedCloudreve } from "../../../src/testing/index";
import { text } from "../../../stories/worlds/pageWords";
import { openPassword } from "../../../stories/worlds/openPassword";
import { openHost, type OpenHost } from "../openHost";
import { box, codeBox, dialog, form, gone, openTwoFactor, showDavPassword, type, typePasswords } from "./forms";
import { memoryHolds } from "./memoryHolds";
import { codeSecret, keySecrets, type Secret } from "./Secret";
import { account, davPassword, passwords, site, wrongCode } from "./world";

// The tests wait, and take snapshots of about ten megabytes.
vi.setConfig({ testTimeout: 300_000 });

let host: OpenHost;
let page: Page;
let key = "";

// No recorder and no console listeners, which would keep texts in memory: what is found is kept by the page itself.
beforeAll(async () => {
  host = await openHost({
    mode: "preview",
    signIn: false,
    cloudreve: createEmbeddedCloudreve({ site: { title: site }, accounts: [account] }),
  });
  page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  page.on("response", (response) => {
    if (response.url().endsWith("/user/setting/2fa"))
      void response.json().then(({ data }: { data: string }) => (key = data));
  });
  await page.goto(`${host.url}?layout=page&locale=en-US`);
  await page.locator("[data-demo-sign-in]").click();
  await form(page).waitFor();
});
afterAll(() => host.close());

test("the memory holds neither the key nor a refused code after the dialog was closed with Escape", async () => {
  await openTwoFactor(page, "on");
  await type(codeBox(page), wrongCode);
  await page.locator("[aria-invalid=true]").waitFor();
  const secrets = [...keySecrets(key), codeSecret(wrongCode)];
  // While the dialog is open the secrets are found, which proves that the search works.
  expect(await memoryHolds(page, secrets)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^the key is/),
      expect.stringMatching(/^the QR code is/),
      expect.stringMatching(/^the code is/),
    ]),
  );
  await page.keyboard.press("Escape");
  await gone(dialog(page));
  await page.waitForTimeout(10_000);
  expect(await memoryHolds(page, secrets)).toEqual([]);
});

test("the memory holds neither the key nor the code after two-factor authentication was turned on", async () => {
  await openTwoFactor(page, "on");
  const code = host.cloudreve.preparedTotp();
  await type(codeBox(page), code);
  await gone(dialog(page));
  await page.waitForTimeout(10_000);
  expect(host.cloudreve.account().two_fa_secret).toBe(key);
  expect(await memoryHolds(page, [...keySecrets(key), codeSecret(code)])).toEqual([]);
});

test("the memory holds no WebDAV password after the list was read, and after the dialog that shows it was closed", async () => {
  const secrets: Secret[] = [{ name: "the password", kind: "password", value: davPassword }];
  expect(await memoryHolds(page, secrets)).toEqual([]);
  await showDavPassword(page);
  expect(await memoryHolds(page, secrets)).toContainEqual(expect.stringMatching(/^the password is/));
  await page.keyboard.press("Escape");
  await gone(page.getByRole("dialog"));
  await page.waitForTimeout(10_000);
  expect(await memoryHolds(page, secrets)).toEqual([]);
});

/** Signs out, as a host does that does not move the focus: React then keeps the box that had it last. */
async function signOut(): Promise<void> {
  await page.evaluate(() => {
    HTMLElement.prototype.focus = () => undefined;
    [...document.querySelectorAll<HTMLElement>(".host-bar button")]
      .find(({ textContent }) => textContent === "Sign out")
      ?.click();
  });
  await page.locator("[data-demo-sign-in]").waitFor();
}

async function signInAgain(): Promise<void> {
  await page.reload();
  await page.locator("[data-demo-sign-in]").click();
  await form(page).waitFor();
}

test("the memory does not hold a typed password after its section was unmounted", async () => {
  await openPassword(page);
  await type(box(page, "current_password"), passwords.wrong);
  await signOut();
  await page.waitForTimeout(10_000);
  expect(await memoryHolds(page, [{ name: "the password", kind: "password", value: passwords.wrong }])).toEqual([]);
  await signInAgain();
});

test("the memory holds no passwords whose answer was lost after their section was unmounted", async () => {
  const stop = host.cloudreve.fail({ method: "PATCH", path: "/user/setting" }, { kind: "dropped" });
  await typePasswords(page, passwords.first, passwords.next);
  await page.keyboard.press("Enter");
  await form(page).locator(".cr-foot [role=status]").getByText(text.password.unknown).waitFor();
  stop();
  await signOut();
  await page.waitForTimeout(10_000);
  const secret = (value: string): Secret => ({ name: "a typed password", kind: "password", value });
  expect(await memoryHolds(page, [secret(passwords.first), secret(passwords.next)])).toEqual([]);
  await signInAgain();
});

test("the memory does not hold typed passwords after their form was closed", async () => {
  await typePasswords(page, passwords.wrong, passwords.next);
  await form(page).getByRole("button", { name: text.actions.cancel }).click();
  await gone(box(page, "current_password"));
  await page.waitForTimeout(10_000);
  const secret = (value: string): Secret => ({ name: "a typed password", kind: "password", value });
  expect(await memoryHolds(page, [secret(passwords.wrong), secret(passwords.next)])).toEqual([]);
});

test("the memory holds neither the old nor the new password after a change", async () => {
  const secrets: Secret[] = [
    { name: "the former password", kind: "password", value: passwords.first },
    { name: "the new password", kind: "password", value: passwords.other },
  ];
  await typePasswords(page, passwords.first, passwords.other);
  await page.locator(".cr-strength").waitFor();
  await page.keyboard.press("Enter");
  await form(page).getByText(text.password.changed).waitFor();
  await page.waitForTimeout(10_000);
  expect(host.cloudreve.account().password).toBe(passwords.other);
  expect(await memoryHolds(page, secrets)).toEqual([]);
});
