import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { messages } from "../../src/messages/en-US";
import type { SectionId } from "../../src/settings/sections";
import { names, sectionOf, specNamed } from "../specs/specNamed";
import { specs } from "../specs/specs";
import { openHost, type OpenHost } from "./openHost";
import { SettingsPage } from "./SettingsPage";

const { issues, membership, password, state, twoFactor, versionRetention } = messages;
let host: OpenHost;
let page: Page;
let settings: SettingsPage;

beforeAll(async () => {
  host = await openHost();
  page = host.page;
  settings = new SettingsPage(page);
});
afterAll(() => host.close());
afterEach(() => {
  expect(host.complaints.splice(0)).toEqual([]);
});

/** Saves a section and returns the bodies of the PATCH requests that were sent. */
async function saved(id: SectionId): Promise<unknown[]> {
  await settings.save(id).click();
  await settings.saved(id).waitFor();
  return host.takePatches();
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

describe("a changed field is sent alone, as one key", () => {
  test.each(names)("%s", async (name) => {
    const { change, inputOf } = specNamed(name);
    const [from, to] = change;
    const before = host.cloudreve.account();
    expect(await settings.readInput(name)).toEqual(inputOf(from));

    await settings.change(name);
    expect(await saved(sectionOf(name))).toEqual([{ [name]: to }]);
    expect(host.cloudreve.account()).toEqual({ ...before, [name]: to });
    // A box that stays in focus keeps what was typed.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expect.poll(() => settings.readInput(name)).toEqual(inputOf(to));
  });

  test("version_retention_ext, emptied: an empty list, not null", async () => {
    const { remove } = versionRetention.version_retention_ext;
    const form = settings.form("versionRetention");
    for (const extension of specs.version_retention_ext.change[1])
      await form.getByRole("button", { name: remove(extension), exact: true }).click();
    expect(await saved("versionRetention")).toEqual([{ version_retention_ext: [] }]);
  });

  test("version_retention_max, unlimited by choice", async () => {
    const { unlimited } = versionRetention.version_retention_max;
    await settings.form("versionRetention").getByRole("checkbox", { name: unlimited }).check();
    expect(await saved("versionRetention")).toEqual([{ version_retention_max: 0 }]);
  });
});

test("two changed fields of a section are one PATCH with two keys", async () => {
  await settings.field("nick").fill("Ada");
  await settings
    .field("share_links_in_profile")
    .selectOption({ label: messages.profile.share_links_in_profile.hidden });
  expect(await saved("profile")).toEqual([{ nick: "Ada", share_links_in_profile: "hide_share" }]);
});

test("changing a field and changing it back hides Save and sends nothing", async () => {
  const nick = settings.field("nick");
  await nick.fill("Ada Byron");
  await settings.save("profile").waitFor();
  await nick.fill("Ada");
  await settings.save("profile").waitFor({ state: "detached" });
  await nick.press("Enter");
  await page.waitForTimeout(200);
  expect(host.takePatches()).toEqual([]);
});

test("Enter saves from a text field", async () => {
  const nick = settings.field("nick");
  await nick.fill("Ada L.");
  await nick.press("Enter");
  await settings.saved("profile").waitFor();
  expect(host.takePatches()).toEqual([{ nick: "Ada L." }]);
});

test("Discard restores the saved value and focuses the field", async () => {
  const nick = settings.field("nick");
  await nick.fill("Somebody else");
  await settings.discard("profile").click();
  expect(await nick.inputValue()).toBe("Ada L.");
  expect(await isFocused(nick)).toBe(true);
  expect(host.takePatches()).toEqual([]);
});

test("a refused value stays in its box, which shows the error and gets the focus", async () => {
  const nick = settings.field("nick");
  // 101 characters pass the server's check (at most 255) but do not fit its database column.
  await nick.fill("x".repeat(101));
  await settings.save("profile").click();
  await settings.form("profile").getByText(issues.nameNotStored).waitFor();
  expect(await nick.inputValue()).toBe("x".repeat(101));
  expect(await nick.getAttribute("aria-invalid")).toBe("true");
  expect(await isFocused(nick)).toBe(true);
  expect(host.takePatches()).toEqual([{ nick: "x".repeat(101) }]);
  await settings.discard("profile").click();
});

test("a chosen theme is previewed at once, and Discard restores the saved one", async () => {
  const accent = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--cr-accent"));
  const former = await accent();
  await settings.radio("preferred_theme", "#c2185b").check();
  await expect.poll(accent).toBe("#c2185b");
  await settings.discard("theme").click();
  await expect.poll(accent).toBe(former);
});

describe("two-factor authentication", () => {
  test("is turned on by a PATCH of two keys, and the closed dialog leaves no secret key behind", async () => {
    await settings.region("twoFactor").getByRole("button", { name: twoFactor.turnOn }).click();
    const dialog = page.getByRole("dialog", { name: twoFactor.enable.title });
    await dialog.getByRole("img", { name: twoFactor.enable.qrLabel }).waitFor();
    const key = (await dialog.locator(".cr-key").innerText()).replace(/\s/g, "");
    expect(key).toMatch(/^[A-Z2-7]{32}$/);

    const wrong = "000000";
    await dialog.getByLabel(twoFactor.code, { exact: true }).fill(wrong);
    await dialog.getByText(issues.codeWrong).waitFor();
    expect((await dialog.locator(".cr-key").innerText()).replace(/\s/g, "")).toBe(key);
    expect(host.takePatches()).toEqual([{ two_fa_enabled: true, two_fa_code: wrong }]);

    const code = host.cloudreve.preparedTotp();
    await dialog.getByLabel(twoFactor.code, { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await dialog.waitFor({ state: "detached" });
    expect(host.takePatches()).toEqual([{ two_fa_enabled: true, two_fa_code: code }]);
    await settings.region("twoFactor").getByText(twoFactor.turnedOn).waitFor();
    expect(await page.content()).not.toContain(key);
    expect(await page.content()).not.toContain(key.slice(0, 4) + "</span>");
  });

  test("is turned off by a PATCH of two keys, and the focus returns to the button", async () => {
    const turnOff = settings.region("twoFactor").getByRole("button", { name: twoFactor.turnOff });
    await turnOff.click();
    const dialog = page.getByRole("dialog", { name: twoFactor.disable.title });
    const code = host.cloudreve.totp();
    await dialog.getByLabel(twoFactor.code, { exact: true }).fill(code);
    await dialog.waitFor({ state: "detached" });
    expect(host.takePatches()).toEqual([{ two_fa_enabled: false, two_fa_code: code }]);
    await settings.region("twoFactor").getByRole("button", { name: twoFactor.turnOn }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(twoFactor.turnOn);
  });
});

describe("the password", () => {
  const boxes = ["current_password", "new_password", "confirm_new_password"] as const;
  const box = (name: (typeof boxes)[number]) =>
    settings.form("password").getByLabel(password[name].label, { exact: true });
  const fill = async (current: string, next: string, again = next) => {
    await box("current_password").fill(current);
    await box("new_password").fill(next);
    await box("confirm_new_password").fill(again);
  };

  test("is not sent if the two new passwords do not match", async () => {
    await fill("first-pass-1", "second-pass-2", "second-pass-3");
    await settings.save("password").click();
    await settings.form("password").getByText(issues.passwordsDiffer).waitFor();
    expect(host.takePatches()).toEqual([]);
  });

  test("shows an error at the field of a wrong current password, and keeps the typed text", async () => {
    await fill("not-my-pass", "second-pass-2");
    await settings.save("password").click();
    await settings.form("password").getByText(issues.currentPasswordWrong, { exact: true }).waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "not-my-pass", new_password: "second-pass-2" }]);
    expect(await box("new_password").inputValue()).toBe("second-pass-2");
    expect(await isFocused(box("current_password"))).toBe(true);
  });

  test("is changed by a PATCH of two keys, and the form is emptied", async () => {
    await fill("first-pass-1", "second-pass-2");
    const scores = password.strength.scores.map((score) => settings.form("password").getByText(score, { exact: true }));
    await scores.reduce((one, other) => one.or(other)).waitFor();
    await settings.save("password").click();
    await settings.form("password").getByText(password.changed).waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "first-pass-1", new_password: "second-pass-2" }]);
    for (const name of boxes) expect(await box(name).inputValue()).toBe("");
  });
});

test("the membership is canceled by a PATCH of one key, after confirmation", async () => {
  await settings.region("membership").getByRole("button", { name: membership.cancel }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: membership.dialog.submit }).click();
  expect(host.takePatches()).toEqual([]);
  await dialog.getByRole("textbox").fill(host.cloudreve.account().group.name);
  await dialog.getByRole("button", { name: membership.dialog.submit }).click();
  await settings.region("membership").getByText(membership.canceled).waitFor();
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  // The button that opened the dialog is gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
});

describe("the status in the foot", () => {
  test("stays an error when the focus leaves the refused field", async () => {
    const nick = settings.field("nick");
    await nick.fill("x".repeat(256));
    await settings.save("profile").click();
    await settings.form("profile").getByText(state.needsAttention(1)).waitFor();
    await settings.field("share_links_in_profile").focus();
    await page.waitForTimeout(200);
    expect(await settings.form("profile").getByRole("status").first().innerText()).toBe(state.needsAttention(1));
    await settings.form("profile").getByText(issues.tooLong(256)).waitFor();
    await settings.discard("profile").click();
  });

  test("stays Saved when the focus leaves the saved field, which then shows the stored value", async () => {
    const nick = settings.field("nick");
    await nick.fill("  Ada Byron  ");
    await saved("profile");
    await settings.field("share_links_in_profile").focus();
    await expect.poll(() => nick.inputValue()).toBe("Ada Byron");
    expect(await settings.saved("profile").count()).toBe(1);
  });
});
