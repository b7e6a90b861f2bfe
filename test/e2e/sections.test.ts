import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import type { SectionId } from "../../src/index";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import type { FieldName } from "../../src/settings/fields";
import { names, sectionOf, specNamed } from "../specs/specNamed";
import { specs } from "../specs/specs";
import { change, fieldOf, radioOf, readInput } from "./fields";
import { discard, foot, formOf, save, saved } from "./forms";
import { openHost, type OpenHost } from "./openHost";

const { issues, membership, password, state, storage, twoFactor, versionRetention, webDav } = text;
let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost();
  page = host.page;
});
afterAll(() => host.close());
afterEach(() => {
  expect(host.complaints.splice(0)).toEqual([]);
});

/** Saves a section and returns the bodies of the PATCH requests that were sent. */
async function savedAs(id: SectionId): Promise<unknown[]> {
  await save(form(id)).click();
  await saved(form(id));
  return host.takePatches();
}

const form = (id: SectionId) => formOf(page, id);
const region = (id: SectionId) => page.getByRole("region", { name: text[id].title, exact: true });
const field = (name: FieldName) => fieldOf(page, name);
const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

describe("a changed field is sent alone, as one key", () => {
  test.each(names)("%s", async (name) => {
    const { change: made, inputOf } = specNamed(name);
    const [from, to] = made;
    const before = host.cloudreve.account();
    expect(await readInput(page, name)).toEqual(inputOf(from));

    await change(page, name);
    expect(await savedAs(sectionOf(name))).toEqual([{ [name]: to }]);
    expect(host.cloudreve.account()).toEqual({ ...before, [name]: to });
    // A box that stays in focus keeps what was typed.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expect.poll(() => readInput(page, name)).toEqual(inputOf(to));
  });

  test("version_retention_ext, emptied: an empty list, not null", async () => {
    const { remove } = versionRetention.version_retention_ext;
    const extensions = form("versionRetention");
    for (const extension of specs.version_retention_ext.change[1])
      await extensions.getByRole("button", { name: remove(extension), exact: true }).click();
    expect(await savedAs("versionRetention")).toEqual([{ version_retention_ext: [] }]);
  });

  test("version_retention_max, unlimited by choice", async () => {
    const { unlimited } = versionRetention.version_retention_max;
    await form("versionRetention").getByRole("checkbox", { name: unlimited }).check();
    expect(await savedAs("versionRetention")).toEqual([{ version_retention_max: 0 }]);
  });
});

test("two changed fields of a section are one PATCH with two keys", async () => {
  await field("nick").fill("Ada");
  await field("share_links_in_profile").selectOption({ label: text.profile.share_links_in_profile.hidden });
  expect(await savedAs("profile")).toEqual([{ nick: "Ada", share_links_in_profile: "hide_share" }]);
});

test("changing a field and changing it back hides Save and sends nothing", async () => {
  const nick = field("nick");
  await nick.fill("Ada Byron");
  await save(form("profile")).waitFor();
  await nick.fill("Ada");
  await save(form("profile")).waitFor({ state: "detached" });
  await nick.press("Enter");
  await page.waitForTimeout(200);
  expect(host.takePatches()).toEqual([]);
});

test("Enter saves from a text field", async () => {
  const nick = field("nick");
  await nick.fill("Ada L.");
  await nick.press("Enter");
  await saved(form("profile"));
  expect(host.takePatches()).toEqual([{ nick: "Ada L." }]);
});

test("Discard restores the saved value and focuses the field", async () => {
  const nick = field("nick");
  await nick.fill("Somebody else");
  await discard(form("profile")).click();
  expect(await nick.inputValue()).toBe("Ada L.");
  expect(await isFocused(nick)).toBe(true);
  expect(host.takePatches()).toEqual([]);
});

test("a refused value stays in its box, which shows the error and gets the focus", async () => {
  const nick = field("nick");
  // 101 characters pass the server's check (at most 255) but do not fit its database column.
  await nick.fill("x".repeat(101));
  await save(form("profile")).click();
  await form("profile").getByText(issues.nameNotStored).waitFor();
  expect(await nick.inputValue()).toBe("x".repeat(101));
  expect(await nick.getAttribute("aria-invalid")).toBe("true");
  expect(await isFocused(nick)).toBe(true);
  expect(host.takePatches()).toEqual([{ nick: "x".repeat(101) }]);
  await discard(form("profile")).click();
});

test("a chosen theme is previewed at once, and Discard restores the saved one", async () => {
  const accent = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--cr-accent"));
  const former = await accent();
  await radioOf(page, "preferred_theme", "#c2185b").check();
  await expect.poll(accent).toBe("#c2185b");
  await discard(form("theme")).click();
  await expect.poll(accent).toBe(former);
});

describe("two-factor authentication", () => {
  test("is turned on by a PATCH of two keys, and the closed dialog leaves no secret key behind", async () => {
    await region("twoFactor").getByRole("button", { name: twoFactor.turnOn }).click();
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
    await region("twoFactor").getByText(twoFactor.turnedOn).waitFor();
    expect(await page.content()).not.toContain(key);
    expect(await page.content()).not.toContain(key.slice(0, 4) + "</span>");
  });

  test("is turned off by a PATCH of two keys, and the focus returns to the button", async () => {
    const turnOff = region("twoFactor").getByRole("button", { name: twoFactor.turnOff });
    await turnOff.click();
    const dialog = page.getByRole("dialog", { name: twoFactor.disable.title });
    const code = host.cloudreve.totp();
    await dialog.getByLabel(twoFactor.code, { exact: true }).fill(code);
    await dialog.waitFor({ state: "detached" });
    expect(host.takePatches()).toEqual([{ two_fa_enabled: false, two_fa_code: code }]);
    await region("twoFactor").getByRole("button", { name: twoFactor.turnOn }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(twoFactor.turnOn);
  });
});

describe("the password", () => {
  const boxes = ["current_password", "new_password", "confirm_new_password"] as const;
  const box = (name: (typeof boxes)[number]) => form("password").getByLabel(password[name].label, { exact: true });
  const fill = async (current: string, next: string, again = next) => {
    if ((await box("current_password").count()) === 0) await openPassword(form("password"));
    await box("current_password").fill(current);
    await box("new_password").fill(next);
    await box("confirm_new_password").fill(again);
  };

  test("is not sent if the two new passwords do not match", async () => {
    await fill("first-pass-1", "second-pass-2", "second-pass-3");
    await save(form("password")).click();
    await form("password").getByText(issues.passwordsDiffer).waitFor();
    expect(host.takePatches()).toEqual([]);
  });

  test("shows an error at the field of a wrong current password, and keeps the typed text", async () => {
    await fill("not-my-pass", "second-pass-2");
    await save(form("password")).click();
    await form("password").getByText(issues.currentPasswordWrong, { exact: true }).waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "not-my-pass", new_password: "second-pass-2" }]);
    expect(await box("new_password").inputValue()).toBe("second-pass-2");
    expect(await isFocused(box("current_password"))).toBe(true);
  });

  test("is changed by a PATCH of two keys, and the form is closed", async () => {
    await fill("first-pass-1", "second-pass-2");
    const scores = password.strength.scores.map((score) => form("password").getByText(score, { exact: true }));
    await scores.reduce((one, other) => one.or(other)).waitFor();
    await save(form("password")).click();
    await form("password").getByText(password.changed).waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "first-pass-1", new_password: "second-pass-2" }]);
    for (const name of boxes) expect(await box(name).count()).toBe(0);
  });
});

test("a WebDAV account is created, its password shown, and removed", async () => {
  const { connecting, form, removing } = webDav;
  await region("webDav").getByRole("button", { name: webDav.add }).click();
  const create = page.getByRole("dialog", { name: form.create });
  await create.getByLabel(form.name, { exact: true }).fill("Phone");
  await create.getByRole("button", { name: form.submit }).click();
  const connect = page.getByRole("dialog", { name: connecting.title("Phone") });
  await connect.getByRole("button", { name: connecting.showPassword }).click();
  await connect.getByText(host.cloudreve.account().dav_accounts.at(-1)?.password ?? "none").waitFor();
  await connect.getByRole("button", { name: connecting.done }).click();

  await region("webDav")
    .getByRole("button", { name: webDav.removeOf("Phone") })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: removing.submit }).click();
  await region("webDav").getByText(webDav.removed("Phone")).waitFor();
  expect(host.cloudreve.account().dav_accounts.map(({ name }) => name)).not.toContain("Phone");
});

test("the storage and what the group gives are shown", async () => {
  await region("storage").getByRole("meter", { name: storage.used }).waitFor();
  await region("storage").getByText(storage.rights.webDav).waitFor();
});

test("the membership is canceled by a PATCH of one key, after confirmation", async () => {
  await region("membership").getByRole("button", { name: membership.cancel }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: membership.dialog.submit }).click();
  expect(host.takePatches()).toEqual([]);
  await dialog.getByRole("textbox").fill(host.cloudreve.account().group.name);
  await dialog.getByRole("button", { name: membership.dialog.submit }).click();
  await region("membership").getByText(membership.canceled).waitFor();
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  // The button that opened the dialog is gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
});

describe("the status in the foot", () => {
  test("stays an error when the focus leaves the refused field", async () => {
    const nick = field("nick");
    await nick.fill("x".repeat(256));
    await save(form("profile")).click();
    await form("profile").getByText(state.needsAttention(1)).waitFor();
    await field("share_links_in_profile").focus();
    await page.waitForTimeout(200);
    expect(await foot(form("profile")).first().innerText()).toBe(state.needsAttention(1));
    await form("profile").getByText(issues.tooLong(256)).waitFor();
    await discard(form("profile")).click();
  });

  test("stays Saved when the focus leaves the saved field, which then shows the stored value", async () => {
    const nick = field("nick");
    await nick.fill("  Ada Byron  ");
    await savedAs("profile");
    await field("share_links_in_profile").focus();
    await expect.poll(() => nick.inputValue()).toBe("Ada Byron");
    expect(await form("profile").getByText(state.saved, { exact: true }).count()).toBe(1);
  });
});
