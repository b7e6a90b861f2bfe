import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { createEmbeddedCloudreve } from "../../../src/testing/index";
import { openHost, type OpenHost } from "../openHost";
import {
  box,
  codeBox,
  dialog,
  form,
  gone,
  openTwoFactor,
  showDavPassword,
  signIn,
  signOut,
  twoFactor,
  type,
  typePasswords,
} from "./forms";
import { plant } from "./plant";
import { installRecorder } from "./recorder";
import type { Kind } from "./Secret";
import { WatchedPage } from "./WatchedPage";
import { account, davPassword, passwords, site, wrongCode } from "./world";
import { like, text } from "../../../stories/worlds/pageWords";
import { openPassword } from "../../../stories/worlds/openPassword";

let host: OpenHost;
let watched: WatchedPage;
let page: Page;
/** Milliseconds by which the server's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  const cloudreve = createEmbeddedCloudreve({
    site: { title: site },
    accounts: [account],
    now: () => Date.now() + ahead,
  });
  host = await openHost({ mode: "preview", signIn: false, cloudreve });
  page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  watched = new WatchedPage(page);
  await page.addInitScript(installRecorder);
  await page.goto(`${host.url}?layout=page&locale=en-US`);
});
afterAll(() => host.close());

const inForm: Partial<Record<Kind, string[]>> = {
  password: ["the box current_password", "the box new_password", "the box confirm_new_password"],
};
// While the dialog shows a secret, the last match of a regular expression may contain it, too.
const inDialog: Partial<Record<Kind, string[]>> = {
  key: ["the shown key", "the key's link", "RegExp.lastMatch"],
  picture: ["the QR code"],
  code: ["the box code", "RegExp.lastMatch"],
};

async function typeCode(code: string, name: string): Promise<void> {
  watched.know("code", code, name);
  await type(codeBox(page), code);
}

/** Waits until the shown key has also been taken from the server's answer. */
async function keyIsKnown(): Promise<void> {
  const shown = await page.locator(".cr-key").textContent();
  await expect.poll(() => watched.latest("key")).toBe(shown);
}

const lost = [
  ["the connection is lost", { kind: "dropped" }, text.errors.network],
  ["the handler crashes", { status: 500 }, text.errors.http(500)],
  ["a proxy answers with a page", { kind: "html", status: 200 }, text.errors.pageInstead],
] as const;

test("signing in leaves the password nowhere, and the tokens in the Authorization header only", async () => {
  for (const [name, value] of Object.entries(passwords)) watched.know("password", value, `the ${name} password`);
  watched.know("password", davPassword, "the WebDAV password");
  await signIn(page, passwords.first);
  await form(page).waitFor();
  await page.evaluate(() => window.recorder.watchCaches());
  expect(watched.latest("accessToken")).not.toBe("");
  expect(await watched.findings()).toEqual([]);
});

describe("passwords", () => {
  test("are only in their boxes while they are typed, shown or hidden", async () => {
    await typePasswords(page, passwords.wrong, passwords.next, passwords.other);
    await form(page)
      .getByText(like(...text.password.strength.scores))
      .waitFor();
    await form(page).getByRole("button", { name: text.password.current_password.show }).click();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test("are in no error message when they do not match", async () => {
    await page.keyboard.press("Enter");
    await box(page, "confirm_new_password").press("Enter");
    await form(page).getByText(text.issues.passwordsDiffer).waitFor();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test("are gone after Discard, and after Cancel", async () => {
    await form(page).getByRole("button", { name: text.actions.discard }).click();
    expect(await watched.findings()).toEqual([]);
    await typePasswords(page, passwords.wrong, passwords.next);
    await form(page).getByRole("button", { name: text.actions.cancel }).click();
    await gone(box(page, "current_password"));
    expect(await watched.findings()).toEqual([]);
  });

  test("are sent and left nowhere else when the current one is wrong", async () => {
    await typePasswords(page, passwords.wrong, passwords.next);
    await page.keyboard.press("Enter");
    await form(page).getByText(text.issues.currentPasswordWrong).waitFor();
    expect(await watched.findings(inForm)).toEqual([]);
  });

  test.each(lost)("are sent and left nowhere else when %s", async (_, fault) => {
    await typePasswords(page, passwords.wrong, passwords.next);
    const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
    await page.keyboard.press("Enter");
    await form(page).getByText(text.password.unknown).waitFor();
    undo();
    expect(await watched.findings(inForm)).toEqual([]);
    await form(page).getByRole("button", { name: text.actions.discard }).click();
    expect(await watched.findings()).toEqual([]);
  });

  test("stay in their boxes during a new sign-in, and are gone after they were saved", async () => {
    await typePasswords(page, passwords.first, passwords.next);
    const undo = host.cloudreve.fail(
      { path: /^\/(user|session\/token\/refresh)/ },
      { code: 401, msg: "Login required" },
    );
    await page.keyboard.press("Enter");
    await page.locator(".host-sign-in").waitFor();
    undo();
    expect(await watched.findings(inForm)).toEqual([]);
    await signIn(page, passwords.first);
    await gone(page.locator(".host-sign-in"));
    expect(await watched.findings(inForm)).toEqual([]);

    await box(page, "confirm_new_password").press("Enter");
    await form(page).getByText(text.password.changed).waitFor();
    expect(host.cloudreve.account().password).toBe(passwords.next);
    expect(await watched.findings()).toEqual([]);
  });
});

describe("the TOTP key and codes", () => {
  test("are only in their open dialog, also after every failure", async () => {
    await openTwoFactor(page, "on");
    await keyIsKnown();
    expect(watched.latest("key")).toMatch(/^[A-Z2-7]{32}$/);
    expect(await watched.findings(inDialog)).toEqual([]);

    await typeCode(wrongCode, "the wrong code");
    await dialog(page).getByText(text.issues.codeWrong).waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);

    for (const [, fault, reason] of lost) {
      const undo = host.cloudreve.fail({ method: "PATCH" }, fault);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await typeCode(wrongCode, "the wrong code");
      await dialog(page).getByText(reason).waitFor();
      undo();
      expect(await watched.findings(inDialog)).toEqual([]);
    }
  });

  test("are gone when the dialog is closed by Escape", async () => {
    await page.keyboard.press("Escape");
    await gone(dialog(page));
    expect(await watched.findings()).toEqual([]);
  });

  test("are gone when an expired key is replaced", async () => {
    await openTwoFactor(page, "on");
    await keyIsKnown();
    const former = watched.latest("key");
    ahead += 601_000;
    await typeCode(host.cloudreve.preparedTotp(), "the code of a key that has run out");
    await dialog(page).getByText(text.twoFactor.enable.runOut).first().waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);

    await dialog(page).getByRole("button", { name: text.twoFactor.enable.newKey }).click();
    await expect.poll(() => watched.latest("key")).not.toBe(former);
    await page.locator(".cr-qr:not([data-stale]) .cr-qr-code").waitFor();
    await keyIsKnown();
    expect(await watched.findings(inDialog)).toEqual([]);
    await dialog(page).getByRole("button", { name: text.actions.cancel }).click();
    await gone(dialog(page));
    expect(await watched.findings()).toEqual([]);
  });

  test("stay in their dialog over a new sign-in, and are gone when two-factor authentication is on", async () => {
    await openTwoFactor(page, "on");
    const undo = host.cloudreve.fail({ method: "PATCH", path: "/user/setting" }, { code: 401, msg: "Login required" });
    await typeCode(host.cloudreve.preparedTotp(), "the code that turns it on");
    await page.locator(".host-sign-in").waitFor();
    undo();
    expect(await watched.findings(inDialog)).toEqual([]);
    await signIn(page, passwords.next);
    await gone(page.locator(".host-sign-in"));
    expect(await watched.findings(inDialog)).toEqual([]);

    await codeBox(page).press("Enter");
    await gone(dialog(page));
    await twoFactor(page).getByText(text.twoFactor.turnedOn).waitFor();
    expect(await watched.findings()).toEqual([]);
  });

  test("leave nothing at a sign-in that asks for a code", async () => {
    await signOut(page);
    await signIn(page, passwords.next);
    const code = host.cloudreve.totp();
    watched.know("code", code, "the code of a sign-in");
    await type(page.locator(".host-sign-in input[name=code]"), code);
    await page.keyboard.press("Enter");
    await form(page).waitFor();
    expect(await watched.findings()).toEqual([]);
  });

  test("leave nothing when two-factor authentication is turned off: code refused, dialog closed, done", async () => {
    await openTwoFactor(page, "off");
    await typeCode(wrongCode, "the wrong code");
    await dialog(page).getByText(text.issues.codeWrong).waitFor();
    expect(await watched.findings(inDialog)).toEqual([]);
    await page.keyboard.press("Escape");
    await gone(dialog(page));
    expect(await watched.findings()).toEqual([]);

    await openTwoFactor(page, "off");
    await typeCode(host.cloudreve.totp(), "the code that turns it off");
    await gone(dialog(page));
    await twoFactor(page).getByText(text.twoFactor.turnedOff).waitFor();
    expect(await watched.findings()).toEqual([]);
  });
});

describe("the password of a WebDAV account", () => {
  test("goes through no cache when the list is read", async () => {
    const [phone] = account.dav_accounts ?? [];
    if (phone) host.cloudreve.change(undefined, { dav_accounts: [{ ...phone, uri: "cloudreve://my/Photos" }] });
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("/Photos", { exact: true }).waitFor();
    expect(await watched.findings()).toEqual([]);
  });

  test("is only in the dialog that shows it, and gone once that is closed", async () => {
    await showDavPassword(page);
    expect(await watched.findings({ password: ["RegExp.lastMatch"] })).toEqual([
      "the WebDAV password is in plain in the shown password",
    ]);
    await page.keyboard.press("Escape");
    await gone(page.getByRole("dialog"));
    expect(await watched.findings()).toEqual([]);
  });
});

describe("tokens", () => {
  test("are renewed after they have expired, and neither the old nor the new one is left anywhere", async () => {
    await signOut(page);
    await signIn(page, passwords.next);
    await form(page).waitFor();
    const former = watched.latest("accessToken");
    host.cloudreve.expireTokens();
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => watched.latest("accessToken")).not.toBe(former);
    expect(await watched.findings()).toEqual([]);
  });
});

describe("the server's texts", () => {
  const markup = `<img src="x" data-planted onerror="document.title='planted'"><script data-planted>document.title='planted'</script>`;

  test("stay text: markup in a name, group, extension or message does not become an element", async () => {
    host.cloudreve.change(undefined, {
      nick: `Ada ${markup}`,
      group: { ...host.cloudreve.account().group, name: `Group ${markup}` },
      version_retention_ext: [`ext${markup}`],
      version_retention_enabled: true,
    });
    await signOut(page);
    await signIn(page, passwords.next);
    await form(page).waitFor();
    expect(await page.getByLabel(text.profile.nick.label).inputValue()).toBe(`Ada ${markup}`);
    await page.getByText(`Group ${markup}`).first().waitFor();
    await page.getByText(`ext${markup}`).first().waitFor();

    const undo = host.cloudreve.fail({ method: "PATCH" }, { code: 49999, msg: `Refused ${markup}` });
    await page.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
    await page
      .getByRole("form", { name: text.preferences.title })
      .getByRole("button", { name: text.actions.save })
      .click();
    await page.getByText(`Refused ${markup}`).first().waitFor();
    await openTwoFactor(page, "on");
    await typeCode(wrongCode, "the wrong code");
    await dialog(page).getByText(`Refused ${markup}`).first().waitFor();
    expect(await page.locator("[data-planted]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await gone(dialog(page));
    undo();
    expect(await page.locator("[data-planted]").count()).toBe(0);
    expect(await page.title()).not.toBe("planted");
  });
});

test("the tests above caused no Content-Security-Policy violation and no error", async () => {
  expect(await watched.violations()).toEqual([]);
  // Chromium itself logs failed answers, which the tests have caused.
  expect(watched.complaints.filter((text) => !text.startsWith("Failed to load resource"))).toEqual([]);
});

test("the search finds a text left in any of these places", async () => {
  const value = `Planted ~ 1+1/2?&="secret"`;
  watched.know("password", value, "it");
  await openPassword(page);
  await type(box(page, "current_password"), value);
  await page.evaluate(plant, value);
  const places = new Set(
    (await watched.findings()).map((finding) => finding.replace(/^it is in (plain|base64) in /, "")),
  );
  expect([...places].sort()).toEqual(
    [
      "Cache Storage",
      "IndexedDB",
      "RegExp.lastMatch",
      "Web Locks",
      "a cache, once",
      "a message to other tabs",
      "an address",
      "an attribute, once",
      "an error",
      "cookies",
      "history.state",
      "localStorage",
      "sessionStorage",
      "the HTML",
      "the address of POST /planted",
      "the attribute title",
      "the body of POST /planted",
      "the box current_password",
      "the console",
      "the header cookie of POST /planted",
      "the header referer of POST /planted",
      "the header x-planted of POST /planted",
      "the mutation cache",
      "the query cache",
      "the text",
      "the text, once",
      "window.name",
    ].sort(),
  );
  await expect.poll(() => watched.violations()).toEqual([expect.stringContaining("style-src")]);
});
